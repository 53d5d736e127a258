package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.Standing;
import io.rizhi.quiz.attempt.model.Standing.Try;
import io.rizhi.quiz.quiz.model.GradeBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Adds up what a correction would do. Keeps the first attempts only; the sums are of all. */
public final class Preview {
    /** An attempt whose marks would change. */
    public record Row(Attempt attempt, Remarking remarking) {}

    /** A day of a plan. */
    public record PlanDay(String planId, int day) implements Comparable<PlanDay> {
        @Override
        public int compareTo(PlanDay other) {
            int byPlan = planId.compareTo(other.planId);
            return byPlan != 0 ? byPlan : Integer.compare(day, other.day);
        }
    }

    /**
     * People on a day of a plan.
     *
     * @param changed whose mark changes
     * @param passing who passes the day's quiz then and did not before, by the rule that says which attempts count
     * @param failing who passed and does not any more
     */
    public record DayCount(int changed, int passing, int failing) {}

    /**
     * A person on a day of a plan who passes the day's quiz then and did not before, or the other way.
     *
     * @param passedSince when the attempt was handed in with which it is passed then; null when it is not passed
     */
    public record Turn(String recordId, int day, @Nullable Instant passedSince) {}

    private record Duty(String recordId, PlanDay day) {}

    /** The attempts of one person at the quiz of one day, as they are and as they would be. */
    private static final class DayOfPerson {
        private final List<Try> before = new ArrayList<>();
        private final List<Try> after = new ArrayList<>();
        private boolean isChanged;
        private int newest;
        private GradeBy rule = GradeBy.BEST;

        void add(Attempt attempt, Remarking remarking) {
            before.add(tried(attempt, remarking.before()));
            after.add(tried(attempt, remarking.after()));
            isChanged |= isTold(remarking);
            if (remarking.after().isComplete() && attempt.number() > newest) {
                newest = attempt.number();
                rule = attempt.rules().gradeBy();
            }
        }

        private static Try tried(Attempt attempt, Outcome outcome) {
            Instant at = Objects.requireNonNullElse(attempt.submittedAt(), attempt.startedAt());
            return new Try(attempt.number(), at, outcome.isComplete() ? outcome.condensed() : null);
        }

        DayCount count() {
            boolean hadPassed = passed(before).isPresent();
            boolean passes = passed(after).isPresent();
            return new DayCount(1, passes && !hadPassed ? 1 : 0, hadPassed && !passes ? 1 : 0);
        }

        Optional<Turn> turn(Duty duty) {
            Optional<Standing> passes = passed(after);
            Instant since = passes.isPresent() ? passes.get().passedSince() : null;
            return passed(before).isPresent() == passes.isPresent()
                    ? Optional.empty()
                    : Optional.of(new Turn(duty.recordId(), duty.day().day(), since));
        }

        private Optional<Standing> passed(List<Try> tries) {
            return Standing.of(rule, tries).filter(Standing::hasPassed);
        }
    }

    private final int most;
    private final List<Row> turning = new ArrayList<>();
    private final List<Row> others = new ArrayList<>();
    private final Map<Duty, DayOfPerson> duties = new HashMap<>();
    private int attempts;
    private int changed;
    private int better;
    private int passing;
    private int failing;
    private int gradedNow;
    private int waitingNow;

    public Preview(int most) {
        this.most = most;
    }

    /** An attempt at the version that is corrected. */
    public Preview add(Attempt attempt, Remarking remarking) {
        attempts += remarking.before().isComplete() ? 1 : 0;
        if (isTold(remarking)) {
            changed += remarking.before().isComplete() ? 1 : 0;
            better += remarking.isBetter() ? 1 : 0;
            passing += remarking.passesNow() ? 1 : 0;
            failing += remarking.failsNow() ? 1 : 0;
            gradedNow += remarking.isGradedNow() ? 1 : 0;
            waitingNow += remarking.isWaitingNow() ? 1 : 0;
            List<Row> rows = remarking.passesNow() || remarking.failsNow() ? turning : others;
            if (rows.size() < most) {
                rows.add(new Row(attempt, remarking));
            }
        }
        return count(attempt, remarking);
    }

    /** An attempt at another version: it stays as it is, and counts for its day beside those that change. */
    public Preview beside(Attempt attempt) {
        return count(attempt, Remarking.none(attempt));
    }

    private Preview count(Attempt attempt, Remarking remarking) {
        Duty duty = new Duty(attempt.recordId(), new PlanDay(attempt.planId(), attempt.day()));
        duties.computeIfAbsent(duty, added -> new DayOfPerson()).add(attempt, remarking);
        return this;
    }

    /** Whether its person hears of it: one that waits before and after has no result to change. */
    private static boolean isTold(Remarking remarking) {
        return remarking.isChanged()
                && (remarking.before().isComplete() || remarking.after().isComplete());
    }

    /** Those who pass or fail differently first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(turning);
        rows.addAll(others.subList(0, Math.min(others.size(), most - turning.size())));
        return rows;
    }

    public Map<PlanDay, DayCount> days() {
        Map<PlanDay, DayCount> days = new TreeMap<>();
        duties.forEach((duty, person) -> {
            if (person.isChanged) {
                DayCount unused = days.merge(duty.day, person.count(), Preview::sum);
            }
        });
        return days;
    }

    /** Everybody who passes or fails a day's quiz differently, in the order of records and days. */
    public List<Turn> turns() {
        return duties.entrySet().stream()
                .filter(person -> person.getValue().isChanged)
                .flatMap(person -> person.getValue().turn(person.getKey()).stream())
                .sorted(Comparator.comparing(Turn::recordId).thenComparing(Turn::day))
                .toList();
    }

    private static DayCount sum(DayCount one, DayCount other) {
        return new DayCount(one.changed + other.changed, one.passing + other.passing, one.failing + other.failing);
    }

    public int attempts() {
        return attempts;
    }

    public int changed() {
        return changed;
    }

    public int better() {
        return better;
    }

    public int passing() {
        return passing;
    }

    public int failing() {
        return failing;
    }

    /** Attempts that wait for a person, and would not any more. */
    public int gradedNow() {
        return gradedNow;
    }

    /** Graded attempts that would wait for a person again. */
    public int waitingNow() {
        return waitingNow;
    }
}
