package io.rizhi.gateway.session.model;

import static io.rizhi.gateway.session.model.SessionFixtures.LIMITS;
import static io.rizhi.gateway.session.model.SessionFixtures.SIGNED_IN;
import static io.rizhi.gateway.session.model.SessionFixtures.aMember;
import static io.rizhi.gateway.session.model.SessionFixtures.aSession;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SessionTest {

    private final Session session = aSession("k1", "s1", aMember("p1"));

    @Test
    void ends_eight_hours_after_the_last_use() {
        assertThat(session.isAliveAt(SIGNED_IN.plus(Duration.ofHours(8)).minusMillis(1), LIMITS))
                .isTrue();
        assertThat(session.isAliveAt(SIGNED_IN.plus(Duration.ofHours(8)), LIMITS))
                .isFalse();
    }

    @Test
    void lives_on_when_it_is_used() {
        Session used = session.seenAt(SIGNED_IN.plus(Duration.ofHours(7)));

        assertThat(used.isAliveAt(SIGNED_IN.plus(Duration.ofHours(14)), LIMITS)).isTrue();
    }

    @Test
    void ends_after_seven_days_even_when_it_is_used_all_the_time() {
        Instant end = SIGNED_IN.plus(Duration.ofDays(7));
        Session used = session.seenAt(end.minusSeconds(1));

        assertThat(used.expiresAt(LIMITS)).isEqualTo(end);
        assertThat(used.isAliveAt(end, LIMITS)).isFalse();
    }

    @Test
    void writes_its_use_at_most_once_a_minute() {
        assertThat(session.isTouchDueAt(SIGNED_IN.plusSeconds(59), LIMITS)).isFalse();
        assertThat(session.isTouchDueAt(SIGNED_IN.plusSeconds(60), LIMITS)).isTrue();
    }

    @Test
    void stores_a_hash_that_does_not_show_the_secret() {
        SessionSecret secret = SessionSecret.random(new SecureRandom());

        assertThat(secret.value()).hasSize(43);
        assertThat(secret.hash()).hasSize(43).isNotEqualTo(secret.value());
        assertThat(secret).hasToString("SessionSecret[…]");
        assertThat(SessionSecret.parse(secret.value())).contains(secret);
    }

    @Test
    void takes_no_cookie_that_cannot_be_a_secret() {
        assertThat(SessionSecret.parse("")).isEmpty();
        assertThat(SessionSecret.parse("x".repeat(42))).isEmpty();
        assertThat(SessionSecret.parse("x".repeat(42) + "$")).isEmpty();
        assertThat(SessionSecret.parse("x".repeat(4000))).isEmpty();
    }
}
