package io.rizhi.quiz.analysis;

import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Marks of graded attempts. */
interface GradedTries {
    /**
     * Marks of everybody's first try.
     *
     * @param attempts how many
     * @param hundredths a column per question on every paper, in the order asked for; each with one mark per attempt
     * @param most the highest marks in the same order; a column is empty where every attempt has that of the question now
     * @param drawn of questions that only some were asked
     */
    record Tries(int attempts, int[][] hundredths, int[][] most, Map<QuestionId, DrawnMarks> drawn) {}

    /**
     * Marks of a question that only some were asked.
     *
     * @param attempts places of those attempts
     * @param hundredths their marks
     * @param most their highest marks
     */
    record DrawnMarks(int[] attempts, int[] hundredths, int[] most) {}

    /**
     * What was answered to a question, in all tries.
     *
     * @param answers how often it was asked
     * @param options how often each option was chosen
     * @param timed how many answers have a time
     * @param seconds sum of those times
     */
    record Answers(long answers, Map<String, Long> options, long timed, long seconds) {
        Answers plus(Answers other) {
            Map<String, Long> both = new HashMap<>(options);
            other.options.forEach((option, count) -> {
                Long sum = both.merge(option, count, Long::sum);
                java.util.Objects.requireNonNull(sum);
            });
            return new Answers(answers + other.answers, both, timed + other.timed, seconds + other.seconds);
        }
    }

    /**
     * First tries at a version.
     *
     * @param questions on every paper, each with its highest mark now
     * @param pool that may be drawn
     */
    Mono<Tries> first(QuizId quizId, int version, List<PaperQuestion> questions, Collection<PaperQuestion> pool);

    /** Answers by question. */
    Mono<Map<QuestionId, Answers>> answers(QuizId quizId, int version);

    /** Up to when all attempts are in the figures. */
    Mono<Instant> asOf();
}
