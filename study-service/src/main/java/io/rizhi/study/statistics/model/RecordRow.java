package io.rizhi.study.statistics.model;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one study record that are counted, each with its instant, so that any past date can be counted from them.
 *
 * @param personId who studies
 * @param planId the plan
 * @param leftAt since when the person no longer belongs to the plan; null while they do
 * @param schedules what was asked, oldest first
 * @param done days done
 * @param excused days excused
 * @param work credited work
 */
public record RecordRow(
        PersonId personId,
        PlanId planId,
        @Nullable Instant leftAt,
        List<Schedule> schedules,
        Map<Integer, DayDone> done,
        Set<Integer> excused,
        List<Work> work) {

    public RecordRow {
        schedules = List.copyOf(schedules);
        done = Map.copyOf(done);
        excused = Set.copyOf(excused);
        work = List.copyOf(work);
    }

    public static RecordRow of(PersonId personId, PlanId planId) {
        return new RecordRow(personId, planId, null, List.of(), Map.of(), Set.of(), List.of());
    }

    /** Asks these days from now on, in place of those before; somebody who had left belongs to the plan again. */
    public RecordRow joined(Instant at, List<ScheduledDay> days) {
        boolean isSame = !schedules.isEmpty()
                && schedules.get(schedules.size() - 1).days().equals(days);
        List<Schedule> all = isSame ? schedules : joinedTo(schedules, new Schedule(at, days));
        return new RecordRow(personId, planId, null, all, done, excused, work);
    }

    public RecordRow left(Instant at) {
        return new RecordRow(personId, planId, at, schedules, done, excused, work);
    }

    /** The first time counts. */
    public RecordRow completed(int day, DayDone completion) {
        Map<Integer, DayDone> all = new HashMap<>(done);
        all.putIfAbsent(day, completion);
        return new RecordRow(personId, planId, leftAt, schedules, all, excused, work);
    }

    /** What was told of the day no longer holds. */
    public RecordRow reopened(int day) {
        Map<Integer, DayDone> others = new HashMap<>(done);
        DayDone unused = others.remove(day);
        return new RecordRow(personId, planId, leftAt, schedules, others, excused, work);
    }

    public RecordRow excuse(int day, boolean isExcused) {
        Set<Integer> all = new HashSet<>(excused);
        boolean unused = isExcused ? all.add(day) : all.remove(day);
        return new RecordRow(personId, planId, leftAt, schedules, done, all, work);
    }

    /** An attempt that is graded again counts as graded last. */
    public RecordRow worked(Work more) {
        List<Work> others = work.stream()
                .filter(known -> more.attemptId() == null || !Objects.equals(known.attemptId(), more.attemptId()))
                .toList();
        return new RecordRow(personId, planId, leftAt, schedules, done, excused, joinedTo(others, more));
    }

    private static <T> List<T> joinedTo(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return all;
    }
}
