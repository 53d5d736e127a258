package io.rizhi.study.reading.model;

import org.jspecify.annotations.Nullable;

/**
 * What a session has credited for a section.
 *
 * @param sectionId the section
 * @param revisionId the revision that is read
 * @param hash hash of its text
 * @param neededSeconds credit that proves it once its end was seen
 * @param capSeconds no credit beyond this
 * @param creditedMillis credit so far
 * @param isEndSeen whether its end was visible
 * @param provedBy how it was proved, by pace or by its check question; null while it is not
 */
public record SectionCredit(
        String sectionId,
        String revisionId,
        String hash,
        int neededSeconds,
        int capSeconds,
        long creditedMillis,
        boolean isEndSeen,
        @Nullable ProofMethod provedBy) {

    public boolean isProved() {
        return provedBy != null;
    }

    public int creditedSeconds() {
        return (int) (creditedMillis / 1000);
    }

    long roomMillis() {
        return Math.max(0, 1000L * capSeconds - creditedMillis);
    }

    /** Adds credit; a section whose need is met and whose end was seen is proved by its pace. */
    SectionCredit earn(long millis, boolean reachedEnd) {
        long credited = creditedMillis + millis;
        boolean isSeen = isEndSeen || reachedEnd;
        boolean isMet = isSeen && credited >= 1000L * neededSeconds;
        ProofMethod method = provedBy == null && isMet ? ProofMethod.PACED : provedBy;
        return new SectionCredit(sectionId, revisionId, hash, neededSeconds, capSeconds, credited, isSeen, method);
    }

    /** The credit of an earlier session for the same text goes on. */
    SectionCredit goOnFrom(SectionCredit earlier) {
        return new SectionCredit(
                sectionId,
                revisionId,
                hash,
                neededSeconds,
                capSeconds,
                earlier.creditedMillis,
                earlier.isEndSeen,
                provedBy == null ? earlier.provedBy : provedBy);
    }
}
