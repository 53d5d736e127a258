package io.rizhi.gateway.session;

import static io.rizhi.gateway.session.model.SessionFixtures.LIMITS;
import static io.rizhi.gateway.session.model.SessionFixtures.SIGNED_IN;
import static io.rizhi.gateway.session.model.SessionFixtures.aManager;
import static io.rizhi.gateway.session.model.SessionFixtures.aMember;
import static io.rizhi.gateway.session.model.SessionFixtures.aMemberWithGivenPassword;
import static io.rizhi.gateway.session.model.SessionFixtures.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.Session;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of sessions does. */
abstract class SessionsStoreContract {

    private static final PersonId P1 = new PersonId("p1");

    private Sessions sessions;

    abstract Sessions emptyStore();

    @BeforeEach
    void store() {
        sessions = emptyStore();
    }

    @Test
    void gives_back_what_was_added() {
        Session session = aSession("k1", "s1", aManager("p1", 4, "u1", "u2"));
        sessions.add(session).block();

        assertThat(sessions.find("k1").block()).isEqualTo(session);
        assertThat(sessions.find("k2").block()).isNull();
    }

    @Test
    void notes_a_later_use_and_ignores_an_earlier_one() {
        sessions.add(aSession("k1", "s1", aMember("p1"))).block();
        Instant later = SIGNED_IN.plusSeconds(600);

        sessions.touch("k1", later, later.plus(LIMITS.idleFor())).block();
        sessions.touch("k1", later.minusSeconds(60), later).block();

        assertThat(sessions.find("k1").block().lastSeenAt()).isEqualTo(later);
    }

    @Test
    void lists_the_sessions_of_one_person_last_used_first() {
        addThree();
        sessions.touch("k1", SIGNED_IN.plusSeconds(60), SIGNED_IN.plusSeconds(900))
                .block();

        assertThat(sids(P1)).containsExactly("s1", "s2");
    }

    @Test
    void removes_one_session_by_its_key() {
        addThree();

        sessions.remove("k1").block();

        assertThat(sids(P1)).containsExactly("s2");
    }

    @Test
    void removes_one_session_of_a_person_by_its_name_and_says_whether_it_was_there() {
        addThree();

        assertThat(sessions.remove(P1, "s1").block()).isTrue();
        assertThat(sessions.remove(P1, "s1").block()).isFalse();
        assertThat(sessions.remove(P1, "s3").block()).isFalse();
        assertThat(sids(new PersonId("p2"))).containsExactly("s3");
    }

    @Test
    void removes_all_but_one_or_all_sessions_of_a_person() {
        addThree();

        sessions.removeOthers(P1, "s2").block();
        assertThat(sids(P1)).containsExactly("s2");

        sessions.removeAll(P1).block();
        assertThat(sids(P1)).isEmpty();
        assertThat(sids(new PersonId("p2"))).containsExactly("s3");
    }

    @Test
    void removes_the_sessions_from_before_the_password_was_given() {
        addThree();
        sessions.add(aSession("k4", "s4", aMemberWithGivenPassword("p1", 1))).block();

        sessions.removeOlder(P1, 1).block();

        assertThat(sids(P1)).containsExactly("s4");
        assertThat(sids(new PersonId("p2"))).containsExactly("s3");
    }

    @Test
    void puts_newer_facts_into_every_session_of_the_person() {
        addThree();

        sessions.refresh(aManager("p1", 2, "u9")).block();

        assertThat(sessions.of(P1).collectList().block())
                .extracting(Session::person)
                .containsOnly(aManager("p1", 2, "u9"));
        assertThat(sessions.find("k3").block().person()).isEqualTo(aMember("p2"));
    }

    @Test
    void never_replaces_facts_by_older_ones() {
        sessions.add(aSession("k1", "s1", aManager("p1", 5, "u9"))).block();

        sessions.refresh(aMember("p1")).block();

        assertThat(sessions.find("k1").block().person().rolesVersion()).isEqualTo(5);
    }

    private void addThree() {
        sessions.add(aSession("k1", "s1", aMember("p1"))).block();
        sessions.add(aSession("k2", "s2", aMember("p1")).seenAt(SIGNED_IN.plusSeconds(1)))
                .block();
        sessions.add(aSession("k3", "s3", aMember("p2"))).block();
    }

    private List<String> sids(PersonId person) {
        return sessions.of(person).map(Session::sid).collectList().block();
    }
}
