package io.rizhi.events.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person has a study record in a plan. Sent as {@code rizhi.study.plan-joined.v1}.
 *
 * @param recordId study record, the key
 * @param planId plan the record belongs to
 * @param personId person who studies
 * @param version publication the record follows, from 1
 * @param firstDay first day that is due, from 1; later joiners begin later
 * @param days days that are due, in order
 */
public record PlanJoinedV1(String recordId, String planId, String personId, int version, int firstDay, List<Day> days) {

    public PlanJoinedV1 {
        Objects.requireNonNull(recordId, "recordId");
        Objects.requireNonNull(planId, "planId");
        Objects.requireNonNull(personId, "personId");
        days = List.copyOf(days);
    }

    /**
     * One day of the plan.
     *
     * @param day number of the day, from 1
     * @param studyDate date of the day as published; a holiday entered later moves it
     * @param dueAt until when it is in time, in the zone of the person
     * @param quizKind what its quiz is asked for: weekly has time until the end of the week, topic until the end of the
     *     plan; null for a daily one and without quiz
     */
    public record Day(
            int day,
            LocalDate studyDate,
            Instant dueAt,
            @Nullable String quizKind) {

        public Day {
            Objects.requireNonNull(studyDate, "studyDate");
            Objects.requireNonNull(dueAt, "dueAt");
        }
    }
}
