package io.rizhi.study.statistics.query;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person with numbers.
 *
 * @param personId the person
 * @param displayName the name
 * @param unitId the unit on the date
 * @param unitName its name on the date
 * @param state up-to-date, open-today, overdue or excused
 * @param counts days
 * @param averageScore mean of the marks that count; null without one
 * @param currentStreak study dates done in time, one after another, over all plans
 * @param lastStudiedAt when anything was last credited; null before
 */
public record PersonRowView(
        String personId,
        String displayName,
        String unitId,
        String unitName,
        String state,
        CountsView counts,
        @Nullable Integer averageScore,
        int currentStreak,
        @Nullable Instant lastStudiedAt) {

    public static PersonRowView of(CountedPerson person, String unitName, int currentStreak) {
        return new PersonRowView(
                person.person().id().value(),
                person.person().displayName(),
                person.unit().value(),
                unitName,
                person.numbers().state().code(),
                CountsView.of(person.numbers().counts()),
                CountsView.orNull(person.numbers().averageScore()),
                currentStreak,
                person.numbers().lastStudiedAt());
    }
}
