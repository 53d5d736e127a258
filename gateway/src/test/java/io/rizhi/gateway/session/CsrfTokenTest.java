package io.rizhi.gateway.session;

import static io.rizhi.gateway.session.model.SessionFixtures.aMember;
import static io.rizhi.gateway.session.model.SessionFixtures.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.gateway.session.model.Session;
import org.junit.jupiter.api.Test;

class CsrfTokenTest {

    private final Session session = aSession("k1", "s1", aMember("p1"));

    @Test
    void stays_the_same_when_the_secret_of_the_session_is_renewed() {
        Session renewed = session.renewed("k2", session.person());

        assertThat(CsrfToken.of(renewed)).isEqualTo(CsrfToken.of(session));
    }

    @Test
    void is_another_one_for_every_session() {
        assertThat(CsrfToken.of(aSession("k2", "s2", aMember("p1")))).isNotEqualTo(CsrfToken.of(session));
    }
}
