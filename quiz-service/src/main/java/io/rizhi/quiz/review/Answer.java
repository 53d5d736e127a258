package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.model.AnswerTimes;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.review.model.Effort;
import io.rizhi.quiz.review.model.PastAnswer;
import io.rizhi.quiz.review.model.PastAnswer.Asked;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One graded answer.
 *
 * @param visibleFrom when the review rule of its quiz lets the key be seen
 */
record Answer(
        PersonId personId,
        QuestionId questionId,
        QuizId quizId,
        int quizVersion,
        AttemptId attemptId,
        Instant at,
        boolean isCorrect,
        Instant visibleFrom,
        Effort effort) {
    static final Comparator<Answer> OLDEST_FIRST = Comparator.comparing(Answer::at)
            .thenComparing(answer -> answer.attemptId().value());

    /**
     * Those of a graded attempt, as they count now. Short answers are left out: they are not right or wrong. So are
     * questions that no longer count: they say nothing about what somebody knows.
     */
    static List<Answer> of(Attempt attempt, PublishedQuiz quiz) {
        Instant at = Objects.requireNonNull(attempt.submittedAt());
        Instant visibleFrom = quiz.settings().keysFrom(at, attempt.windowCloses());
        Map<QuestionId, Integer> seconds = AnswerTimes.of(attempt);
        return Objects.requireNonNull(attempt.outcome()).marks().stream()
                .filter(mark -> mark.maxMark().signum() > 0 && isMarkedByRule(mark, quiz))
                .map(mark -> new Answer(
                        attempt.personId(),
                        mark.questionId(),
                        quiz.id(),
                        quiz.version(),
                        attempt.id(),
                        at,
                        mark.isFull(),
                        visibleFrom,
                        new Effort(
                                seconds.get(mark.questionId()),
                                attempt.response(mark.questionId()).hintsTaken() > 0)))
                .toList();
    }

    private static boolean isMarkedByRule(QuestionMark mark, PublishedQuiz quiz) {
        return quiz.question(mark.questionId())
                .filter(question -> !question.content().isMarkedByHand())
                .isPresent();
    }

    PastAnswer past() {
        return new PastAnswer(
                attemptId.value(), at, isCorrect, null, new Asked(quizId, quizVersion, visibleFrom), effort);
    }
}
