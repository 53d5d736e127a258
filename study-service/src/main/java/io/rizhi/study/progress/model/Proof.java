package io.rizhi.study.progress.model;

import io.rizhi.study.reading.model.ProofMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The decision that a section of one revision was read.
 *
 * @param day the day for which it was read
 * @param sectionId the section
 * @param revisionId the revision that was read
 * @param hash hash of the text that was read
 * @param seconds credited seconds
 * @param method how it was proved
 * @param provedAt when
 * @param studyDate the study date of that instant in the zone
 * @param zone where the person was then
 */
public record Proof(
        int day,
        String sectionId,
        String revisionId,
        String hash,
        int seconds,
        ProofMethod method,
        Instant provedAt,
        LocalDate studyDate,
        ZoneId zone) {}
