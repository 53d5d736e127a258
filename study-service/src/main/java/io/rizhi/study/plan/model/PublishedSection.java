package io.rizhi.study.plan.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A section as it was when the plan was published.
 *
 * @param ref document, revision and section
 * @param title the heading
 * @param number the printed number of the heading, if it has one
 * @param hash content hash of the section's text
 * @param estimatedSeconds calm reading time
 * @param neededSeconds the least time that counts as read
 * @param acceptedHashes hashes of earlier texts that count as this one, because only minor changes lie between
 * @param materialSince the publication in which this text came in as a new section or as a material change
 */
public record PublishedSection(
        SectionRef ref,
        String title,
        @Nullable String number,
        String hash,
        int estimatedSeconds,
        int neededSeconds,
        List<String> acceptedHashes,
        int materialSince) {

    public PublishedSection {
        acceptedHashes = List.copyOf(acceptedHashes);
    }

    public String sectionId() {
        return ref.sectionId();
    }

    /** Whether somebody who read the text with the given hash has read this one. */
    public boolean isCoveredBy(String readHash) {
        return hash.equals(readHash) || acceptedHashes.contains(readHash);
    }
}
