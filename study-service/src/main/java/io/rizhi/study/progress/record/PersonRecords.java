package io.rizhi.study.progress.record;

import io.rizhi.study.progress.model.PersonalCalendar;
import io.rizhi.study.progress.model.Streak;
import io.rizhi.study.progress.model.StreakDay;
import java.time.Instant;
import java.util.List;

/**
 * All records of one person.
 *
 * @param records the records
 * @param calendar the person's own calendar
 */
public record PersonRecords(List<RecordInHand> records, PersonalCalendar calendar) {

    public PersonRecords {
        records = List.copyOf(records);
    }

    public Streak streak(Instant at) {
        List<StreakDay> days = records.stream()
                .flatMap(record -> record.verdicts(at).stream())
                .map(verdict -> new StreakDay(verdict.day().studyDate(), verdict.streakState()))
                .toList();
        return Streak.of(days);
    }
}
