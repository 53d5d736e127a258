package io.rizhi.study.progress.model;

import java.time.Instant;

/**
 * From when on a record follows a publication.
 *
 * @param version the publication's number
 * @param from when the record took it over
 */
public record PublicationUse(int version, Instant from) {}
