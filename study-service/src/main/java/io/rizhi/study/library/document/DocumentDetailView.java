package io.rizhi.study.library.document;

import java.util.List;

/**
 * A document with its revisions.
 *
 * @param document  the document
 * @param revisions newest first, at most 200
 * @param current   the newest revision
 */
record DocumentDetailView(DocumentView document, List<RevisionSummaryView> revisions, RevisionView current) {}
