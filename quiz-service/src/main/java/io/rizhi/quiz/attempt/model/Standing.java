package io.rizhi.quiz.attempt.model;

import io.rizhi.quiz.quiz.model.GradeBy;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The result that counts of the attempts that one person made at the quiz of one day. Attempts that are open, abandoned or
 * wait for a person's marks do not count yet; only when the first one decides, the others wait for it.
 *
 * @param attempts graded attempts; none while the only one waits for marks again
 * @param mark null while the attempt that decides waits for a person
 * @param percent rounded down, so that a shown percent at or above the pass percent always means passed; null as mark is
 * @param passedSince when the attempt was handed in with which it came to be passed; null when it is not passed
 * @param upTo when the latest graded attempt was handed in
 */
public record Standing(
        GradeBy gradedBy,
        int attempts,
        @Nullable BigDecimal mark,
        BigDecimal totalMark,
        @Nullable Integer percent,
        boolean hasPassed,
        @Nullable Instant passedSince,
        Instant upTo) {

    /**
     * One attempt that was handed in.
     *
     * @param number 1 for the first
     * @param outcome null while it waits for a person's marks
     */
    public record Try(
            int number, Instant submittedAt, @Nullable Outcome outcome) {}

    /** A try with its marks. */
    private record Graded(int number, Instant submittedAt, Outcome outcome) {}

    private record Result(
            @Nullable BigDecimal mark, @Nullable Integer percent, boolean hasPassed) {}

    /** Of all attempts of one person at one quiz on one day, by the rule that the latest graded one was taken under. */
    public static Optional<Standing> of(List<Attempt> attempts) {
        GradeBy rule = attempts.stream()
                .filter(attempt -> attempt.status() == AttemptStatus.GRADED)
                .max(Comparator.comparingInt(Attempt::number))
                .map(attempt -> attempt.rules().gradeBy())
                .orElse(GradeBy.BEST);
        return of(
                rule,
                attempts.stream().flatMap(attempt -> tried(attempt).stream()).toList());
    }

    /** While none is graded, and one that was waits for marks again. */
    public static Standing waiting(Attempt attempt) {
        Instant at = Objects.requireNonNull(attempt.submittedAt());
        BigDecimal most = Objects.requireNonNull(attempt.outcome()).totalMark();
        return new Standing(attempt.rules().gradeBy(), 0, null, most, null, false, null, at);
    }

    private static Optional<Try> tried(Attempt attempt) {
        boolean isGraded = attempt.status() == AttemptStatus.GRADED;
        boolean isWaiting =
                attempt.status() == AttemptStatus.SUBMITTED || attempt.status() == AttemptStatus.AWAITING_MARKING;
        return Optional.ofNullable(attempt.submittedAt())
                .filter(at -> isGraded || isWaiting)
                .map(at -> new Try(attempt.number(), at, isGraded ? attempt.outcome() : null));
    }

    /** Empty while nothing is graded. */
    public static Optional<Standing> of(GradeBy rule, List<Try> tries) {
        List<Try> all =
                tries.stream().sorted(Comparator.comparingInt(Try::number)).toList();
        List<Graded> graded = all.stream().flatMap(one -> graded(one).stream()).toList();
        if (graded.isEmpty()) {
            return Optional.empty();
        }
        boolean isWaiting = rule == GradeBy.FIRST && all.get(0).outcome() == null;
        Result result = isWaiting ? new Result(null, null, false) : result(rule, graded);
        Graded newest = graded.get(graded.size() - 1);
        return Optional.of(new Standing(
                rule,
                graded.size(),
                result.mark(),
                newest.outcome().totalMark(),
                result.percent(),
                result.hasPassed(),
                result.hasPassed() ? passedSince(rule, graded) : null,
                newest.submittedAt()));
    }

    private static Optional<Graded> graded(Try one) {
        return Optional.ofNullable(one.outcome()).map(outcome -> new Graded(one.number(), one.submittedAt(), outcome));
    }

    private static Result result(GradeBy rule, List<Graded> graded) {
        return switch (rule) {
            case BEST -> of(best(graded).outcome());
            case LAST -> of(graded.get(graded.size() - 1).outcome());
            case FIRST -> of(graded.get(0).outcome());
            case AVERAGE -> average(graded);
        };
    }

    /** One that passed stands above one that did not, then the greater share of the total counts, then the earlier one. */
    private static Graded best(List<Graded> graded) {
        return graded.stream()
                .reduce((best, next) -> isBetter(next.outcome(), best.outcome()) ? next : best)
                .orElseThrow();
    }

    private static boolean isBetter(Outcome one, Outcome other) {
        return one.hasPassed() == other.hasPassed() ? one.isBetterThan(other) : one.hasPassed();
    }

    private static Result of(Outcome outcome) {
        return new Result(outcome.mark(), outcome.percent(), outcome.hasPassed());
    }

    /** The mean of the shares of the total, against the pass marks of the newest attempt. */
    private static Result average(List<Graded> graded) {
        Outcome newest = graded.get(graded.size() - 1).outcome();
        Mean mean = Mean.of(graded.stream().map(Graded::outcome).toList(), Outcome::mark, Outcome::totalMark);
        boolean hasPassed = mean.isAtLeastPercent(newest.passPercent())
                && newest.sections().stream().allMatch(section -> hasPassed(section, graded));
        return new Result(
                mean.of(newest.totalMark(), 2), mean.of(new BigDecimal(100), 0).intValue(), hasPassed);
    }

    private static boolean hasPassed(SectionRule section, List<Graded> graded) {
        Integer pass = section.passPercent();
        if (pass == null) {
            return true;
        }
        List<Outcome> outcomes = graded.stream()
                .map(Graded::outcome)
                .filter(outcome -> outcome.section(section.id()).isPresent())
                .toList();
        return Mean.of(
                        outcomes,
                        outcome -> outcome.section(section.id()).orElseThrow().mark(outcome.marks()),
                        outcome -> outcome.section(section.id()).orElseThrow().totalMark(outcome.marks()))
                .isAtLeastPercent(pass);
    }

    /** The submission from which on every further attempt left it passed. */
    private static @Nullable Instant passedSince(GradeBy rule, List<Graded> graded) {
        Instant since = null;
        for (int i = 1; i <= graded.size(); i++) {
            boolean passes = result(rule, graded.subList(0, i)).hasPassed();
            Instant first = since == null ? graded.get(i - 1).submittedAt() : since;
            since = passes ? first : null;
        }
        return since;
    }
}
