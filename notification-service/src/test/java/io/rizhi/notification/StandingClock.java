package io.rizhi.notification;

import io.rizhi.testkit.time.MutableClock;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** The clock of every instance in this JVM. */
@TestConfiguration(proxyBeanMethods = false)
class StandingClock {

    static final MutableClock CLOCK = MutableClock.at("2026-03-02T08:00:00Z");

    @Bean
    @Primary
    Clock stageClock() {
        return CLOCK;
    }
}
