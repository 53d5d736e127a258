package io.rizhi.quiz.grading.correction.model;

import io.rizhi.quiz.attempt.model.Attempt;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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
     * @param passing who passes the day's quiz then and did not before, with all their attempts
     * @param failing who passed and does not any more
     */
    public record DayCount(int changed, int passing, int failing) {}

    private record Duty(String recordId, PlanDay day) {}

    private record Passed(boolean before, boolean after, boolean isChanged) {}

    private final int most;
    private final List<Row> turning = new ArrayList<>();
    private final List<Row> others = new ArrayList<>();
    private final Map<Duty, Passed> duties = new HashMap<>();
    private int attempts;
    private int changed;
    private int better;
    private int passing;
    private int failing;

    public Preview(int most) {
        this.most = most;
    }

    public Preview add(Attempt attempt, Remarking remarking) {
        attempts++;
        if (remarking.isChanged()) {
            changed++;
            better += remarking.isBetter() ? 1 : 0;
            passing += remarking.passesNow() ? 1 : 0;
            failing += remarking.failsNow() ? 1 : 0;
            List<Row> rows = remarking.passesNow() || remarking.failsNow() ? turning : others;
            if (rows.size() < most) {
                rows.add(new Row(attempt, remarking));
            }
        }
        Duty duty = new Duty(attempt.recordId(), new PlanDay(attempt.planId(), attempt.day()));
        Passed unused = duties.merge(
                duty,
                new Passed(remarking.before().hasPassed(), remarking.after().hasPassed(), remarking.isChanged()),
                (one, other) -> new Passed(
                        one.before || other.before, one.after || other.after, one.isChanged || other.isChanged));
        return this;
    }

    /** Those who pass or fail differently first. */
    public List<Row> rows() {
        List<Row> rows = new ArrayList<>(turning);
        rows.addAll(others.subList(0, Math.min(others.size(), most - turning.size())));
        return rows;
    }

    public Map<PlanDay, DayCount> days() {
        Map<PlanDay, DayCount> days = new TreeMap<>();
        duties.forEach((duty, passed) -> {
            if (passed.isChanged) {
                DayCount unused = days.merge(duty.day, count(passed), Preview::sum);
            }
        });
        return days;
    }

    private static DayCount count(Passed passed) {
        return new DayCount(1, passed.after && !passed.before ? 1 : 0, passed.before && !passed.after ? 1 : 0);
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
}
