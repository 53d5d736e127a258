package io.rizhi.study.statistics.model;

import static io.rizhi.study.statistics.model.RowFixtures.at;
import static io.rizhi.study.statistics.model.RowFixtures.calendar;
import static io.rizhi.study.statistics.model.RowFixtures.date;
import static io.rizhi.study.statistics.model.RowFixtures.noonOf;
import static io.rizhi.study.statistics.model.RowFixtures.row;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.plan.model.StudyWeek;
import io.rizhi.study.progress.model.LeaveSpan;
import io.rizhi.study.progress.model.PersonalCalendar;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

    private static final int DAYS = 6;
    private static final List<String> PLANS = List.of("a", "b");
    private static final List<String> UNITS = List.of("u", "v", "w");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void the_sum_is_the_same_by_day_by_plan_by_person_and_by_unit(long seed) {
        Random random = new Random(seed);
        Cut cut = new Cut(date(1 + random.nextInt(DAYS)), at(1 + random.nextInt(DAYS + 2), random.nextInt(24)));
        Totals whole = new Totals();
        Map<String, Totals> byUnit = new HashMap<>();
        Map<String, Counts> byPlan = new HashMap<>();
        Counts byPerson = Counts.NONE;
        for (int number = 0; number < 40; number++) {
            List<CountedRecord> records = counted(history(random, "p" + number), calendarOf(random), cut);
            if (!records.isEmpty()) {
                PersonNumbers numbers = PersonNumbers.of(records, cut.on());
                whole.add(numbers, records);
                byUnit.computeIfAbsent(UNITS.get(number % 3), unit -> new Totals())
                        .add(numbers, records);
                records.forEach(record -> byPlan.merge(record.planId().value(), record.counts(), Counts::plus));
                byPerson = byPerson.plus(numbers.counts());
            }
        }

        assertThat(byPerson).isEqualTo(whole.counts());
        assertThat(sum(byPlan.values())).isEqualTo(whole.counts());
        assertThat(sum(whole.byDate().values())).isEqualTo(whole.counts());
        assertThat(sum(byUnit.values().stream().map(Totals::counts).toList())).isEqualTo(whole.counts());
        assertThat(byUnit.values().stream().mapToInt(Totals::people).sum()).isEqualTo(whole.people());
        assertThat(whole.counts().required())
                .isEqualTo(whole.counts().onTime()
                        + whole.counts().late()
                        + whole.counts().overdue());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void a_date_counted_that_evening_counts_the_same_a_week_later(long seed) {
        Random random = new Random(seed);
        PersonalCalendar calendar = calendarOf(random);
        List<RecordRow> later = history(random, "p");
        int day = 1 + random.nextInt(DAYS);
        Instant evening = calendar.endOf(date(day)).minusMillis(1);
        Instant midnight = calendar.endOf(date(day));

        List<RecordRow> then = later.stream().map(row -> knownAt(row, evening)).toList();

        assertThat(counted(later, calendar, new Cut(date(day), at(DAYS + 7, 12))))
                .isEqualTo(counted(then, calendar, new Cut(date(day), midnight)));
    }

    @Test
    void each_person_stands_in_one_place_and_overdue_comes_first() {
        assertThat(state(row("p", "a", 3), noonOf(2))).isEqualTo(PersonState.OVERDUE);
        assertThat(state(row("p", "a", 3), noonOf(1))).isEqualTo(PersonState.OPEN_TODAY);
        assertThat(state(row("p", "a", 3).excuse(1, true), noonOf(1))).isEqualTo(PersonState.EXCUSED);
        assertThat(state(row("p", "a", 1).completed(1, new DayDone(at(1, 9), date(1), true, null)), noonOf(2)))
                .isEqualTo(PersonState.UP_TO_DATE);
        assertThat(state(row("p", "a", 2).excuse(1, true), noonOf(2))).isEqualTo(PersonState.OPEN_TODAY);
    }

    @Test
    void somebody_is_at_risk_when_behind_and_not_catching_up() {
        RecordRow never = row("p", "a", 1);
        RecordRow once = never.worked(new Work(1, at(2, 9), 60, null, null));
        RecordRow twice = row("p", "a", 2).worked(new Work(1, at(2, 9), 60, null, null));

        assertThat(risk(never, noonOf(1))).isEmpty();
        assertThat(risk(never, noonOf(2))).contains(AtRisk.NEVER_STUDIED);
        assertThat(risk(once, noonOf(3))).isEmpty();
        assertThat(risk(once, noonOf(6))).contains(AtRisk.NO_RECENT_STUDY);
        assertThat(risk(twice, noonOf(3))).contains(AtRisk.SEVERAL_OVERDUE);
    }

    private static java.util.Optional<AtRisk> risk(RecordRow row, Cut cut) {
        return AtRisk.of(PersonNumbers.of(counted(List.of(row), calendar(), cut), cut.on()), cut.now());
    }

    private static PersonState state(RecordRow row, Cut cut) {
        return PersonNumbers.of(counted(List.of(row), calendar(), cut), cut.on())
                .state();
    }

    private static List<CountedRecord> counted(List<RecordRow> rows, PersonalCalendar calendar, Cut cut) {
        return rows.stream()
                .flatMap(row -> CountedRecord.of(row, calendar, StudyWeek.FIXED, null, cut).stream())
                .toList();
    }

    private static Counts sum(Iterable<Counts> many) {
        Counts sum = Counts.NONE;
        for (Counts one : many) {
            sum = sum.plus(one);
        }
        return sum;
    }

    private static PersonalCalendar calendarOf(Random random) {
        int from = 1 + random.nextInt(DAYS);
        return random.nextInt(3) == 0 ? calendar(new LeaveSpan(date(from), date(from + 1))) : calendar();
    }

    private static List<RecordRow> history(Random random, String person) {
        List<RecordRow> rows = new ArrayList<>();
        for (String plan : PLANS) {
            RecordRow row = row(person, plan, DAYS);
            for (int day = 1; day <= DAYS; day++) {
                row = lived(random, row, day);
            }
            rows.add(row);
        }
        return rows;
    }

    private static RecordRow lived(Random random, RecordRow row, int day) {
        int doneOn = day + random.nextInt(3);
        return switch (random.nextInt(5)) {
            case 0 -> row;
            case 1 -> row.excuse(day, true);
            case 2 -> row.worked(new Work(day, at(day, 1 + random.nextInt(22)), random.nextInt(400), null, null));
            default ->
                row.worked(new Work(day, at(doneOn, 9), random.nextInt(400), "t" + day, random.nextInt(101)))
                        .completed(day, new DayDone(at(doneOn, 9), date(doneOn), doneOn == day, null));
        };
    }

    /** What the row said at that instant: without the facts after it. Excuses count whenever they were said. */
    private static RecordRow knownAt(RecordRow row, Instant at) {
        Map<Integer, DayDone> done = new HashMap<>(row.done());
        done.values().removeIf(one -> one.at().isAfter(at));
        return new RecordRow(
                row.personId(),
                row.planId(),
                row.leftAt(),
                row.schedules(),
                done,
                row.excused(),
                row.work().stream().filter(work -> !work.at().isAfter(at)).toList());
    }
}
