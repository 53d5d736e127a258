package io.rizhi.study.progress.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a person belongs to a plan.
 *
 * @param firstDay the first day the person is asked to do
 * @param joinedAt when the record was made
 * @param leftAt since when the person no longer belongs to the plan; null while they do
 * @param closedOn the date from which on the plan asks nothing more; null while it runs
 * @param publications the publications followed, oldest first
 * @param keptDays days that keep the content of an earlier publication because they had started, with its number
 */
public record Enrolment(
        int firstDay,
        Instant joinedAt,
        @Nullable Instant leftAt,
        @Nullable LocalDate closedOn,
        List<PublicationUse> publications,
        Map<Integer, Integer> keptDays) {

    public Enrolment {
        publications = List.copyOf(publications);
        keptDays = Map.copyOf(keptDays);
    }

    /** The publication in force at an instant; before the first one, the first. */
    public int publicationAt(Instant instant) {
        return publications.stream()
                .filter(use -> !use.from().isAfter(instant))
                .reduce((earlier, later) -> later)
                .orElse(publications.get(0))
                .version();
    }

    public int publication() {
        return publications.get(publications.size() - 1).version();
    }

    /** The publication whose content a day has at an instant. */
    int contentOf(int day, Instant instant) {
        int current = publicationAt(instant);
        return Math.min(keptDays.getOrDefault(day, current), current);
    }

    Enrolment left(@Nullable Instant at) {
        return new Enrolment(firstDay, joinedAt, at, closedOn, publications, keptDays);
    }

    Enrolment closed(LocalDate on) {
        return new Enrolment(firstDay, joinedAt, leftAt, on, publications, keptDays);
    }

    Enrolment following(List<PublicationUse> uses, Map<Integer, Integer> kept) {
        return new Enrolment(firstDay, joinedAt, leftAt, closedOn, uses, kept);
    }
}
