package io.rizhi.study.progress.today;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.progress.explanation.Explanations;
import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.model.Streak;
import io.rizhi.study.progress.model.StreakDay;
import io.rizhi.study.progress.record.PersonRecords;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.reading.session.ReadingSessions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a member is to do today, what is left from before, and what comes next. */
public final class ShowToday {

    private static final int SESSIONS = 8;

    private final RecordLoader loader;
    private final ReadingSessions sessions;
    private final Explanations explanations;
    private final Clock clock;

    public ShowToday(RecordLoader loader, ReadingSessions sessions, Explanations explanations, Clock clock) {
        this.loader = loader;
        this.sessions = sessions;
        this.explanations = explanations;
        this.clock = clock;
    }

    public Mono<TodayStudyView> show(PersonId person, String language) {
        Instant now = clock.instant();
        return Mono.zip(
                        loader.ofPerson(person, now),
                        sessions.recent(person, SESSIONS).collectList())
                .map(found -> view(
                        found.getT1(), new ModuleViews(explanations, new Credits(found.getT2()), language, now), now))
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    private static TodayStudyView view(PersonRecords person, ModuleViews views, Instant now) {
        LocalDate today = person.calendar().dateOf(now);
        List<Judged> all = person.records().stream()
                .flatMap(record -> record.verdicts(now).stream().map(verdict -> new Judged(record, verdict)))
                .toList();
        List<TodayModuleView> due = all.stream()
                .filter(judged -> isForToday(judged, today))
                .sorted(Comparator.comparing(Judged::isDone).thenComparing(Judged::planId))
                .map(judged -> views.module(judged.record(), judged.verdict()))
                .toList();
        return new TodayStudyView(
                today,
                person.calendar().zone().getId(),
                due.isEmpty() ? null : due.get(0),
                due.isEmpty() ? List.of() : due.subList(1, due.size()),
                behind(all, now),
                StreakView.of(streak(all)),
                new Week(all.stream().map(Judged::verdict).toList()).of(today),
                next(all, today));
    }

    /** On its date, still open after it because its quiz has longer, or asked again because its text changed and not yet read again. */
    private static boolean isForToday(Judged judged, LocalDate today) {
        DayVerdict verdict = judged.verdict();
        boolean isDueToday = verdict.day().studyDate().equals(today) && verdict.state() != DayStateName.EXCUSED;
        return isDueToday || verdict.state() == DayStateName.OPEN;
    }

    private static List<BehindView> behind(List<Judged> all, Instant now) {
        return all.stream()
                .filter(judged -> judged.verdict().state() == DayStateName.OVERDUE)
                .filter(judged -> judged.verdict().isWorkable(now))
                .sorted(Comparator.comparing(judged -> judged.verdict().day().studyDate()))
                .map(Judged::behind)
                .toList();
    }

    private static Streak streak(List<Judged> all) {
        List<StreakDay> days = new ArrayList<>();
        all.forEach(judged -> days.add(new StreakDay(
                judged.verdict().day().studyDate(), judged.verdict().streakState())));
        return Streak.of(days);
    }

    private static @Nullable NextModuleView next(List<Judged> all, LocalDate today) {
        return all.stream()
                .filter(judged -> judged.verdict().state() == DayStateName.UPCOMING)
                .filter(judged -> judged.verdict().day().studyDate().isAfter(today))
                .min(Comparator.comparing(judged -> judged.verdict().day().studyDate()))
                .map(Judged::next)
                .orElse(null);
    }

    /**
     * A day with its verdict and its record.
     *
     * @param record the record
     * @param verdict the state of the day
     */
    private record Judged(RecordInHand record, DayVerdict verdict) {

        boolean isDone() {
            return verdict.state().isDone();
        }

        String planId() {
            return record.record().planId().value();
        }

        BehindView behind() {
            return new BehindView(
                    planId(),
                    record.current().title(),
                    verdict.day().day(),
                    verdict.day().title(),
                    verdict.day().dueOn(),
                    verdict.lateUntil(),
                    verdict.state().code());
        }

        NextModuleView next() {
            return new NextModuleView(
                    planId(),
                    verdict.day().day(),
                    verdict.day().title(),
                    verdict.day().studyDate());
        }
    }
}
