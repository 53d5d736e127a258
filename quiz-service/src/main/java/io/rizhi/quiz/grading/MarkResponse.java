package io.rizhi.quiz.grading;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.AttemptChange;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.Attempts.Fact;
import io.rizhi.quiz.attempt.Grader;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A person marks a response. With the last mark the attempt is graded; after that marks stand. */
final class MarkResponse {
    /** The mark to give. */
    record Command(
            AttemptId attempt,
            QuestionId question,
            BigDecimal mark,
            @Nullable String comment,
            PersonId by) {}

    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final Grader grader;
    private final Clock clock;

    MarkResponse(Attempts attempts, FindQuizVersion quizzes, Grader grader, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.grader = grader;
        this.clock = clock;
    }

    Mono<MarkingItemView> mark(Command command) {
        return RetryOnConflict.of(() -> attempts.find(command.attempt())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                        .flatMap(quiz -> mark(command, attempt, attempt.paper(quiz)))));
    }

    private Mono<MarkingItemView> mark(Command command, Attempt attempt, PublishedQuiz quiz) {
        PaperQuestion question = quiz.question(command.question()).orElseThrow(KitProblems.NOT_FOUND::exception);
        if (!question.content().isMarkedByHand()) {
            throw GradingProblems.NOT_MARKED_BY_HAND.exception();
        }
        if (!isWithin(command.mark(), question.mark())) {
            throw GradingProblems.MARK_OUT_OF_BOUNDS.exception(question.mark().toPlainString());
        }
        HandMark given = attempt.handMarks().get(command.question());
        boolean isRepeat = given != null && given.mark().compareTo(command.mark()) == 0;
        if (attempt.status() == AttemptStatus.GRADED && isRepeat) {
            return Mono.just(MarkingItems.view(attempt, quiz, question));
        }
        if (attempt.status() != AttemptStatus.AWAITING_MARKING) {
            throw GradingProblems.ALREADY_GRADED.exception();
        }
        return attempts.save(attempt, next(command, attempt, quiz), facts(command, attempt, quiz))
                .map(saved -> MarkingItems.view(saved, quiz, question));
    }

    private Attempt next(Command command, Attempt attempt, PublishedQuiz quiz) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Attempt marked = marked(command, attempt, now);
        return AttemptChange.of(marked).graded(grader.grade(quiz, marked), now);
    }

    private List<Fact> facts(Command command, Attempt attempt, PublishedQuiz quiz) {
        Outcome outcome = grader.grade(quiz, marked(command, attempt, Instant.EPOCH));
        return outcome.isComplete() ? List.of(Fact.GRADED) : List.of();
    }

    private static Attempt marked(Command command, Attempt attempt, Instant now) {
        return AttemptChange.of(attempt)
                .marked(command.question(), new HandMark(command.mark(), command.comment(), command.by(), now));
    }

    private static boolean isWithin(BigDecimal mark, BigDecimal most) {
        return mark.signum() >= 0
                && mark.compareTo(most) <= 0
                && mark.stripTrailingZeros().scale() <= 2;
    }
}
