package io.rizhi.events.quiz;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An attempt has its mark. Sent as {@code rizhi.quiz.attempt-graded.v1}.
 *
 * @param attemptId attempt, the key
 * @param personId person who answers
 * @param quizId quiz
 * @param quizVersion version of the quiz that was taken, from 1
 * @param recordId study record the attempt counts for; null for free practice
 * @param planId plan the attempt counts for; null for free practice
 * @param day day of the plan the attempt counts for, from 1; null for free practice
 * @param mark mark reached
 * @param totalMark highest possible mark
 * @param percent mark in percent, at most 100, rounded down
 * @param hasPassed whether the pass mark was reached
 * @param questions marks by question, in the order of the quiz
 * @param startedAt when the attempt began
 * @param submittedAt when it was handed in
 * @param gradedAt when it was graded
 * @param seconds seconds from start to submission
 * @param wasMarkedByHand whether it had waited for a person's marks
 * @param standing what counts of all attempts at the quiz of that day with this one; null from before it was told
 */
public record AttemptGradedV1(
        String attemptId,
        String personId,
        String quizId,
        int quizVersion,
        @Nullable String recordId,
        @Nullable String planId,
        @Nullable Integer day,
        double mark,
        double totalMark,
        int percent,
        boolean hasPassed,
        List<Question> questions,
        Instant startedAt,
        Instant submittedAt,
        Instant gradedAt,
        int seconds,
        boolean wasMarkedByHand,
        @Nullable StandingV1 standing) {

    public AttemptGradedV1 {
        Objects.requireNonNull(attemptId, "attemptId");
        Objects.requireNonNull(personId, "personId");
        Objects.requireNonNull(quizId, "quizId");
        questions = List.copyOf(questions);
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(submittedAt, "submittedAt");
        Objects.requireNonNull(gradedAt, "gradedAt");
    }

    /**
     * One question.
     *
     * @param questionId question
     * @param version version of the question, from 1
     * @param mark mark reached
     * @param maxMark highest possible mark
     * @param isCorrect whether the full mark was reached
     * @param chosen ids of the options chosen; null where there are none to choose from
     * @param seconds from the answer before to this one; null when it was not answered
     * @param category path of the question's category; null for none
     * @param tags of the question; null for none
     */
    public record Question(
            String questionId,
            int version,
            double mark,
            double maxMark,
            boolean isCorrect,
            @Nullable List<String> chosen,
            @Nullable Integer seconds,
            @Nullable String category,
            @Nullable List<String> tags) {

        public Question {
            Objects.requireNonNull(questionId, "questionId");
            chosen = chosen == null ? null : List.copyOf(chosen);
            tags = tags == null ? null : List.copyOf(tags);
        }
    }
}
