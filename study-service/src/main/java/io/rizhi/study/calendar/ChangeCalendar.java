package io.rizhi.study.calendar;

import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.KitProblems;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import reactor.core.publisher.Mono;

/** Replaces the calendar; a date is a holiday or a make-up day or neither. */
final class ChangeCalendar {

    private final Calendars calendars;

    ChangeCalendar(Calendars calendars) {
        this.calendars = calendars;
    }

    Mono<CalendarView> change(List<CalendarDateView> holidays, List<CalendarDateView> makeUpDays, long version) {
        var seen = new HashSet<LocalDate>();
        var twice = Stream.concat(holidays.stream(), makeUpDays.stream())
                .map(CalendarDateView::date)
                .filter(date -> !seen.add(date))
                .findFirst();
        if (twice.isPresent()) {
            return Mono.error(
                    CalendarProblems.CALENDAR_DATE_TWICE.exception(twice.get().toString()));
        }
        return calendars
                .save(byDate(holidays), byDate(makeUpDays), version)
                .onErrorMap(
                        failure -> failure instanceof LostUpdate || failure instanceof DuplicateKey,
                        failure -> KitProblems.STALE_VERSION.exception());
    }

    private static List<CalendarDateView> byDate(List<CalendarDateView> dates) {
        return dates.stream()
                .sorted(Comparator.comparing(CalendarDateView::date))
                .toList();
    }
}
