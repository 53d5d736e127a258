package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a graded attempt was changed by a correction of a question, or changed back. Sent as
 * {@code rizhi.quiz.attempt-corrected.v1}.
 *
 * @param attemptId attempt, the key
 * @param personId person who answered
 * @param quizId quiz
 * @param quizVersion version of the quiz that was taken, from 1
 * @param recordId study record the attempt counts for; null for free practice
 * @param planId plan the attempt counts for; null for free practice
 * @param day day of the plan the attempt counts for, from 1; null for free practice
 * @param correctionId correction
 * @param isUndo whether the correction was withdrawn and the mark from before came back
 * @param percentBefore mark in percent until then, at most 100, rounded down
 * @param hadPassed whether the pass mark was reached until then
 * @param mark mark now
 * @param totalMark highest possible mark now
 * @param percent mark in percent now, at most 100, rounded down
 * @param hasPassed whether the pass mark is reached now
 * @param questions marks by question now, in the order of the quiz; those without a mark are left out
 * @param submittedAt when it was handed in
 * @param correctedAt when the mark changed
 * @param seconds seconds from start to submission
 * @param standing what counts of all attempts at the quiz of that day with this one; null from before it was told
 * @param awaitsMarking true when a person has to mark it again before there is a result, and marks told are those of the
 *     other questions; null otherwise
 */
public record AttemptCorrectedV1(
        String attemptId,
        String personId,
        String quizId,
        int quizVersion,
        @Nullable String recordId,
        @Nullable String planId,
        @Nullable Integer day,
        String correctionId,
        boolean isUndo,
        int percentBefore,
        boolean hadPassed,
        double mark,
        double totalMark,
        int percent,
        boolean hasPassed,
        List<Question> questions,
        Instant submittedAt,
        Instant correctedAt,
        int seconds,
        @Nullable StandingV1 standing,
        @Nullable Boolean awaitsMarking) {

    public AttemptCorrectedV1 {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(quizId, "quizId");
        Objects.requireNonNull(correctionId, "correctionId");
        questions = List.copyOf(questions);
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(correctedAt, "correctedAt");
    }

    /**
     * One question.
     *
     * @param questionId question
     * @param version version of the question, from 1
     * @param mark mark now
     * @param maxMark highest possible mark now; 0 when the question no longer counts
     * @param isCorrect whether the full mark is reached
     * @param category path of the question's category; null for none
     * @param tags of the question; null for none
     */
    public record Question(
            String questionId,
            int version,
            double mark,
            double maxMark,
            boolean isCorrect,
            @Nullable String category,
            @Nullable List<String> tags) {

        public Question {
            Objects.requireNonNull(questionId, "questionId");
            tags = tags == null ? null : List.copyOf(tags);
        }
    }
}
