package io.rizhi.events.study;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * Sections were read, as the server measured it. Sent as {@code rizhi.study.reading-proved.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param day number of the day in the plan, from 1
 * @param sections sections proved now
 * @param provedAt when
 * @param studyDate local date of the person
 * @param zone IANA time zone of the person at that moment
 */
public record ReadingProvedV1(
        String recordId,
        String planId,
        String personId,
        int day,
        List<Section> sections,
        Instant provedAt,
        LocalDate studyDate,
        String zone) {

    public ReadingProvedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        sections = List.copyOf(sections);
        Objects.requireNonNull(provedAt, "provedAt");
        Objects.requireNonNull(studyDate, "studyDate");
        Objects.requireNonNull(zone, "zone");
    }

    /**
     * One section.
     *
     * @param sectionId section
     * @param revisionId revision of the document
     * @param hash SHA-256 of the text of the section, in hex
     * @param seconds seconds credited
     * @param method how it was proved: by time and reaching the end, by the check question, or attested
     */
    public record Section(String sectionId, String revisionId, String hash, int seconds, Method method) {

        public Section {
            Objects.requireNonNull(sectionId, "sectionId");
            Objects.requireNonNull(revisionId, "revisionId");
            Objects.requireNonNull(hash, "hash");
            Objects.requireNonNull(method, "method");
        }

        /** How it was proved. */
        public enum Method {
            @JsonProperty("paced")
            PACED,
            @JsonProperty("checked")
            CHECKED,
            @JsonProperty("attested")
            ATTESTED,
            /** A value this reader does not know yet. */
            @JsonEnumDefaultValue
            UNKNOWN
        }
    }
}
