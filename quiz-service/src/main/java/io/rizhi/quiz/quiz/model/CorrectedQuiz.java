package io.rizhi.quiz.quiz.model;

import java.util.List;

/**
 * A published version with the corrections that are in force.
 *
 * @param key id of the newest of them; empty when there are none
 */
public record CorrectedQuiz(PublishedQuiz quiz, String key) {
    /** Marks given before any correction. */
    public static final String AS_PUBLISHED = "";

    /**
     * @param corrections oldest first
     */
    public static CorrectedQuiz of(PublishedQuiz quiz, List<Correction> corrections) {
        PublishedQuiz corrected = quiz;
        String key = AS_PUBLISHED;
        for (Correction correction : corrections) {
            corrected = corrected.with(correction::applyTo);
            key = correction.id();
        }
        return new CorrectedQuiz(corrected, key);
    }
}
