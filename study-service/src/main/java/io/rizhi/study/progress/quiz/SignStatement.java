package io.rizhi.study.progress.quiz;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.TokenSigner;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.progress.record.RecordLoader;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Signs for an admin to which units a person belongs, so that the quiz service can show a quiz as this person would get
 * it. What that shows is the person's, so the trail says who asked before the statement leaves.
 */
final class SignStatement {

    private static final String AUDIENCE = "quiz";
    private static final String USE = "quiz-preview";

    private final PeopleReader people;
    private final RecordLoader loader;
    private final PersonUnits units;
    private final AuditTrail audit;
    private final TokenSigner signer;
    private final Duration life;
    private final Clock clock;

    SignStatement(
            PeopleReader people,
            RecordLoader loader,
            PersonUnits units,
            AuditTrail audit,
            TokenSigner signer,
            Duration life,
            Clock clock) {
        this.people = people;
        this.loader = loader;
        this.units = units;
        this.audit = audit;
        this.signer = signer;
        this.life = life;
        this.clock = clock;
    }

    Mono<StatementView> sign(String admin, PersonId person, String quizId) {
        Instant now = clock.instant();
        Subject subject = new Subject(Subject.Kind.PERSON, person.value(), quizId);
        return people.find(person)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(facts -> units.of(facts, loader.calendarOf(facts).dateOf(now)))
                .flatMap(path -> audit.note(admin, AuditTrail.Action.PREVIEWED_QUIZ, subject)
                        .thenReturn(path))
                .map(path -> statement(admin, person, quizId, path, now));
    }

    private StatementView statement(String admin, PersonId person, String quizId, List<String> path, Instant now) {
        Map<String, Object> claims = Map.of("by", admin, "quiz", quizId, "units", path);
        String signed = signer.sign(AUDIENCE, person.value(), USE, life, claims);
        return new StatementView(signed, now.plus(life).truncatedTo(ChronoUnit.SECONDS));
    }
}
