package io.rizhi.events.quiz;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A version of a quiz is published and will not change. Sent as {@code rizhi.quiz.quiz-published.v1}.
 *
 * @param quizId quiz, the key
 * @param version version, from 1
 * @param hash SHA-256 of the version, in hex
 * @param title title
 * @param questions questions in order that are on every paper
 * @param totalMark sum of the marks
 * @param passPercent percent needed to pass, 0 to 100
 * @param attemptsAllowed most attempts; null for any number
 * @param timeLimitSeconds time limit in seconds; null for none
 * @param questionCount questions on each paper, drawn ones with them; null counts the questions listed
 */
public record QuizPublishedV1(
        String quizId,
        int version,
        String hash,
        String title,
        List<Question> questions,
        double totalMark,
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer questionCount) {

    public QuizPublishedV1 {
        Objects.requireNonNull(quizId, "quizId");
        Objects.requireNonNull(hash, "hash");
        Objects.requireNonNull(title, "title");
        questions = List.copyOf(questions);
    }

    /**
     * One question.
     *
     * @param questionId question
     * @param version version of the question, from 1
     * @param mark mark for a right answer
     */
    public record Question(String questionId, int version, double mark) {

        public Question {
            Objects.requireNonNull(questionId, "questionId");
        }
    }
}
