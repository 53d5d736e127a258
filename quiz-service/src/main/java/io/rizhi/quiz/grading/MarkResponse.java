package io.rizhi.quiz.grading;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.Problem;
import io.rizhi.quiz.attempt.AttemptChange;
import io.rizhi.quiz.attempt.AttemptProblems;
import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.attempt.Attempts.Fact;
import io.rizhi.quiz.attempt.Grader;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Opinion;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Criterion;
import io.rizhi.quiz.grading.model.AttemptGrading;
import io.rizhi.quiz.grading.model.HandMarking;
import io.rizhi.quiz.grading.model.MarkingRule;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
            Map<String, BigDecimal> criteria,
            int seen,
            PersonId by) {}

    private final Attempts attempts;
    private final FindCorrectedQuiz quizzes;
    private final Grader grader;
    private final MarkingRules rules;
    private final Clock clock;

    MarkResponse(Attempts attempts, FindCorrectedQuiz quizzes, Grader grader, MarkingRules rules, Clock clock) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.grader = grader;
        this.rules = rules;
        this.clock = clock;
    }

    Mono<MarkingItemView> mark(Command command) {
        return RetryOnConflict.of(() -> attempts.find(command.attempt())
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                        .zipWith(rules.of(attempt.quizId()))
                        .flatMap(both -> mark(command, attempt, both.getT1(), both.getT2()))));
    }

    private static Problem notWaiting(AttemptStatus status) {
        return switch (status) {
            case OPEN -> AttemptProblems.NOT_SUBMITTED;
            case ABANDONED -> AttemptProblems.ATTEMPT_ABANDONED;
            default -> GradingProblems.ALREADY_GRADED;
        };
    }

    private Mono<MarkingItemView> mark(Command command, Attempt attempt, CorrectedQuiz quiz, MarkingRule rule) {
        PaperQuestion question =
                attempt.paper(quiz.quiz()).question(command.question()).orElseThrow(KitProblems.NOT_FOUND::exception);
        if (!question.content().isMarkedByHand() || question.treatment() != Treatment.AS_ANSWERED) {
            throw GradingProblems.NOT_MARKED_BY_HAND.exception();
        }
        if (!isWithin(command.mark(), question.mark())) {
            throw GradingProblems.MARK_OUT_OF_BOUNDS.exception(question.mark().toPlainString());
        }
        if (!isByRubric(command, question.content())) {
            throw GradingProblems.MARK_OUT_OF_BOUNDS.exception(question.mark().toPlainString());
        }
        HandMark given = attempt.handMarks().get(command.question());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Opinion opinion = new Opinion(command.mark(), command.comment(), command.criteria(), command.by(), now);
        HandMark next = HandMarking.with(given, opinion, rule);
        if (isRepeat(given, next, command)) {
            return Mono.just(MarkingItems.view(attempt, quiz.quiz(), question));
        }
        if (attempt.status() != AttemptStatus.AWAITING_MARKING) {
            throw notWaiting(attempt.status()).exception();
        }
        int known = given == null ? 0 : given.opinions().size();
        boolean isOwn = HandMarking.hasOpinionOf(given, command.by());
        if (command.seen() != known && !isOwn) {
            throw GradingProblems.MARKED_MEANWHILE.exception();
        }
        return save(question, attempt, quiz, next, now).map(saved -> MarkingItems.view(saved, quiz.quiz(), question));
    }

    /** If somebody else was faster, the whole of it is looked at again, and refused unless this mark may still come. */
    private Mono<Attempt> save(
            PaperQuestion question, Attempt attempt, CorrectedQuiz quiz, HandMark mark, Instant now) {
        Attempt marked = AttemptChange.of(attempt).marked(question.id(), mark);
        Outcome outcome = outcome(question, marked, quiz);
        List<Fact> facts = outcome.isComplete() ? List.of(Fact.MARKED) : List.of();
        return attempts.save(attempt, AttemptChange.of(marked).graded(outcome, now, quiz.key()), facts);
    }

    /** Marks that know the key stay: one that was graded before may have kept a better mark from before a correction. */
    private Outcome outcome(PaperQuestion question, Attempt marked, CorrectedQuiz quiz) {
        Outcome known = marked.outcome();
        return known == null || !marked.history().key().equals(quiz.key())
                ? grader.grade(quiz.quiz(), marked)
                : known.with(AttemptGrading.mark(question, marked));
    }

    /** The same opinion once more, which makes no mark that was not there. */
    private static boolean isRepeat(@Nullable HandMark given, HandMark next, Command command) {
        return given != null
                && (given.mark() != null || next.mark() == null)
                && given.opinions().stream()
                        .anyMatch(opinion -> opinion.by().equals(command.by())
                                && opinion.mark().compareTo(command.mark()) == 0
                                && Objects.equals(opinion.comment(), command.comment()));
    }

    /** Marks by line are those of the rubric, within each line's bounds, and add up. */
    private static boolean isByRubric(Command command, Content content) {
        if (command.criteria().isEmpty()) {
            return true;
        }
        Map<String, BigDecimal> most =
                content.structure().rubric().stream().collect(Collectors.toMap(Criterion::id, Criterion::most));
        BigDecimal sum = command.criteria().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(command.mark()) == 0
                && command.criteria().entrySet().stream()
                        .allMatch(line -> most.containsKey(line.getKey())
                                && isWithin(line.getValue(), most.getOrDefault(line.getKey(), BigDecimal.ZERO)));
    }

    private static boolean isWithin(BigDecimal mark, BigDecimal most) {
        return mark.signum() >= 0
                && mark.compareTo(most) <= 0
                && mark.stripTrailingZeros().scale() <= 2;
    }
}
