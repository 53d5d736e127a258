package io.rizhi.study.library.document;

import io.rizhi.study.ids.DocumentId;
import io.rizhi.study.ids.RevisionId;
import java.time.Instant;

/**
 * A document with its newest revision in figures.
 *
 * @param kind     docx, txt, md or html, as first imported
 * @param version  rises with each change
 * @param revision number of the newest revision, from 1
 */
public record DocumentFacts(
        DocumentId id,
        String title,
        String language,
        String kind,
        long version,
        int revision,
        RevisionId revisionId,
        String hash,
        int sections,
        int characters,
        int estimatedSeconds,
        Instant updatedAt) {}
