package io.rizhi.gateway.session;

import static io.rizhi.gateway.session.model.SessionFixtures.LIMITS;
import static io.rizhi.gateway.session.model.SessionFixtures.SIGNED_IN;
import static io.rizhi.gateway.session.model.SessionFixtures.aManager;
import static io.rizhi.gateway.session.model.SessionFixtures.aMember;
import static io.rizhi.gateway.session.model.SessionFixtures.aMemberWithGivenPassword;
import static io.rizhi.gateway.session.model.SessionFixtures.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionSecret;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import io.rizhi.testkit.time.MutableClock;
import java.security.SecureRandom;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class SessionLookupTest {

    private final MutableClock clock = MutableClock.at(SIGNED_IN);
    private final FakeSessions sessions = new FakeSessions();
    private final SessionLookup lookup = new SessionLookup(sessions, LIMITS, Duration.ofSeconds(5), clock);
    private final EndSessions endSessions = new EndSessions(sessions, lookup);
    private final SessionSecret secret = SessionSecret.random(new SecureRandom());
    private final Session session = aSession(secret.hash(), "s1", aMember("p1"));

    @Test
    void asks_the_store_once_for_many_requests() {
        sessions.add(session).block();

        assertThat(lookup.find(secret).block()).isEqualTo(session);
        assertThat(lookup.find(secret).block()).isEqualTo(session);

        assertThat(sessions.reads()).isEqualTo(1);
    }

    @Test
    void finds_nothing_once_the_session_was_idle_too_long_even_while_the_store_still_has_it() {
        sessions.add(session).block();
        clock.advance(LIMITS.idleFor());

        assertThat(lookup.find(secret).block()).isNull();
    }

    @Test
    void does_not_use_a_remembered_session_beyond_its_end() {
        sessions.add(session).block();
        assertThat(lookup.find(secret).block()).isNotNull();
        clock.advance(LIMITS.absoluteFor());

        assertThat(lookup.find(secret).block()).isNull();
    }

    @Test
    void writes_the_last_use_after_a_minute() {
        sessions.add(session).block();
        clock.advance(Duration.ofMinutes(2));

        assertThat(lookup.find(secret).block().lastSeenAt()).isEqualTo(clock.instant());
        assertThat(sessions.find(secret.hash()).block().lastSeenAt()).isEqualTo(clock.instant());
    }

    @Test
    void lets_a_person_in_though_the_last_use_cannot_be_written_in_time() {
        sessions.add(session).block();
        sessions.stopAnsweringTouches();
        clock.advance(Duration.ofMinutes(2));

        StepVerifier.withVirtualTime(() -> lookup.find(secret))
                .thenAwait(Duration.ofSeconds(1))
                .expectNext(session)
                .expectComplete()
                .verify(Duration.ofSeconds(30));
    }

    @Test
    void gives_up_on_a_store_that_does_not_answer() {
        sessions.stopAnsweringReads();

        StepVerifier.withVirtualTime(() -> lookup.find(secret))
                .thenAwait(Duration.ofSeconds(4))
                .expectErrorSatisfies(failure -> assertThat(failure)
                        .isInstanceOfSatisfying(
                                ProblemException.class,
                                problem -> assertThat(problem.problem()).isEqualTo(KitProblems.TIMED_OUT)))
                .verify(Duration.ofSeconds(30));
    }

    @Test
    void forgets_a_session_the_moment_it_is_ended_here() {
        sessions.add(session).block();
        assertThat(lookup.find(secret).block()).isNotNull();

        endSessions.end(new EndSessions.Which.AllOf(new PersonId("p1"))).block();

        assertThat(lookup.find(secret).block()).isNull();
    }

    @Test
    void tells_open_streams_that_their_session_has_ended() {
        sessions.add(session).block();

        StepVerifier.create(lookup.ended(session, Duration.ofHours(1)))
                .then(() -> endSessions
                        .end(new EndSessions.Which.OneOf(new PersonId("p1"), "s1"))
                        .block())
                .expectComplete()
                .verify(Duration.ofSeconds(2));
    }

    @Test
    void leaves_the_streams_of_other_sessions_open() {
        sessions.add(session).block();
        sessions.add(aSession("k2", "s2", aMember("p1"))).block();

        StepVerifier.create(lookup.ended(session, Duration.ofHours(1)))
                .then(() -> endSessions
                        .end(new EndSessions.Which.OneOf(new PersonId("p1"), "s2"))
                        .block())
                .expectTimeout(Duration.ofMillis(200))
                .verify();
    }

    @Test
    void brings_a_changed_person_into_the_open_session() {
        sessions.add(session).block();

        refreshed(Mono.just(aManager("p1", 2, "u1")));

        assertThat(lookup.find(secret).block().person().roles()).contains("manager");
    }

    @Test
    void ends_the_sessions_of_a_person_who_is_gone() {
        sessions.add(session).block();

        refreshed(Mono.empty());

        assertThat(lookup.find(secret).block()).isNull();
    }

    @Test
    void ends_the_sessions_of_a_person_whom_somebody_gave_a_new_password() {
        sessions.add(session).block();
        refreshed(Mono.just(aMemberWithGivenPassword("p1", 1)));

        assertThat(lookup.find(secret).block()).isNull();
    }

    @Test
    void keeps_the_session_that_began_with_the_new_password() {
        Session later = aSession("k2", "s2", aMemberWithGivenPassword("p1", 1));
        sessions.add(session).block();
        sessions.add(later).block();

        refreshed(Mono.just(later.person()));

        assertThat(sessions.of(new PersonId("p1")).collectList().block())
                .extracting(Session::sid)
                .containsExactly("s2");
    }

    private void refreshed(Mono<PersonFacts> facts) {
        new RefreshSessions(sessions, lookup, person -> facts, endSessions)
                .refresh(new PersonId("p1"))
                .block();
    }
}
