package io.rizhi.events.study;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A revision of a document became available to plans. Sent as {@code rizhi.study.revision-published.v1}.
 *
 * @param documentId document, the key
 * @param revisionId revision
 * @param revision number of the revision, from 1
 * @param hash SHA-256 of the whole text, in hex
 * @param change how it differs from the revision before: a material change asks readers of changed sections again
 * @param sections sections in reading order
 */
public record RevisionPublishedV1(
        String documentId, String revisionId, int revision, String hash, Change change, List<Section> sections) {

    public RevisionPublishedV1 {
        Objects.requireNonNull(documentId, "documentId");
        Objects.requireNonNull(revisionId, "revisionId");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(change, "change");
        sections = List.copyOf(sections);
    }

    /** How it differs from the revision before. */
    public enum Change {
        @JsonProperty("first")
        FIRST,
        @JsonProperty("minor")
        MINOR,
        @JsonProperty("material")
        MATERIAL,
        /** A value this reader does not know yet. */
        @JsonEnumDefaultValue
        UNKNOWN
    }

    /**
     * One section.
     *
     * @param sectionId section
     * @param hash SHA-256 of its text, in hex
     * @param characters length in characters
     * @param estimatedSeconds estimated reading time in seconds
     */
    public record Section(String sectionId, String hash, int characters, int estimatedSeconds) {

        public Section {
            Objects.requireNonNull(sectionId, "sectionId");
            Objects.requireNonNull(hash, "hash");
        }
    }
}
