package io.rizhi.study.progress.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.TokenSigner;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.progress.ProgressProblems;
import io.rizhi.study.progress.model.DayVerdict;
import io.rizhi.study.progress.record.RecordInHand;
import io.rizhi.study.progress.record.RecordLoader;
import io.rizhi.study.reading.ReadingProblems;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Signs a ticket with which the person may take the quiz of a day, once the reading of that day is done. */
public final class IssueTicket {

    private static final String AUDIENCE = "quiz";
    private static final String USE = "quiz-ticket";

    private final PeopleReader people;
    private final RecordLoader loader;
    private final PersonUnits units;
    private final TokenSigner signer;
    private final Duration life;
    private final Clock clock;

    IssueTicket(
            PeopleReader people,
            RecordLoader loader,
            PersonUnits units,
            TokenSigner signer,
            Duration life,
            Clock clock) {
        this.people = people;
        this.loader = loader;
        this.units = units;
        this.signer = signer;
        this.life = life;
        this.clock = clock;
    }

    public Mono<TicketView> issue(PersonId person, PlanId plan, int day) {
        Instant now = clock.instant();
        return people.find(person)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(facts -> loader.find(plan, facts, now).flatMap(record -> issue(record, facts, day, now)));
    }

    private Mono<TicketView> issue(RecordInHand record, PersonFacts person, int day, Instant now) {
        return decide(record, day, now)
                .flatMap(verdict -> units.of(person, record.duty().calendar().dateOf(now))
                        .map(path -> sign(record, verdict, path, now)));
    }

    private static Mono<DayVerdict> decide(RecordInHand record, int day, Instant now) {
        DayVerdict verdict = record.verdict(day, now).orElse(null);
        if (verdict == null) {
            return Mono.error(() -> KitProblems.NOT_FOUND.exception());
        }
        if (verdict.day().quiz() == null) {
            return Mono.error(() -> ProgressProblems.NO_QUIZ.exception());
        }
        if (!verdict.isWorkable(now)) {
            return Mono.error(() -> ReadingProblems.DAY_NOT_OPEN.exception());
        }
        if (!verdict.isReadingDone()) {
            return Mono.error(() -> ProgressProblems.READING_NOT_DONE.exception());
        }
        return Mono.just(verdict);
    }

    private TicketView sign(RecordInHand record, DayVerdict verdict, List<String> path, Instant now) {
        PublishedQuiz quiz = Objects.requireNonNull(verdict.day().quiz());
        Instant opens = record.duty().calendar().startOf(verdict.day().studyDate());
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("rec", record.record().id().value());
        claims.put("plan", record.record().planId().value());
        claims.put("day", verdict.day().day());
        claims.put("quiz", quiz.quizId());
        claims.put("ver", quiz.version());
        claims.put("opens", opens.getEpochSecond());
        claims.put("closes", verdict.lateUntil().getEpochSecond());
        claims.put("kind", quiz.kind().code());
        claims.put("units", path);
        String ticket = signer.sign(AUDIENCE, record.record().personId().value(), USE, life, claims);
        return new TicketView(
                ticket, quiz.quizId(), quiz.version(), now.plus(life).truncatedTo(ChronoUnit.SECONDS));
    }
}
