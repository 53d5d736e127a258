package io.rizhi.kit.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.time.MutableClock;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class TimeAutoConfigurationTest {
    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final ApplicationContextRunner service =
            new ApplicationContextRunner().withConfiguration(AutoConfigurations.of(TimeAutoConfiguration.class));

    @Test
    void the_clock_is_the_real_one_unless_told_otherwise() {
        service.run(
                context -> assertThat(context.getBean(Clock.class).instant()).isBetween(earliest(), latest()));
    }

    @Test
    void a_clock_that_runs_ahead_shows_tomorrow() {
        service.withPropertyValues("rizhi.time.ahead=24h")
                .run(context -> assertThat(
                                context.getBean(Clock.class).instant().minus(Duration.ofHours(24)))
                        .isBetween(earliest(), latest()));
    }

    @Test
    void a_clock_of_a_test_stays_in_its_place() {
        var own = MutableClock.at("2026-11-24T08:00:00Z");

        service.withBean(Clock.class, () -> own)
                .withPropertyValues("rizhi.time.ahead=24h")
                .run(context -> assertThat(context.getBean(Clock.class)).isSameAs(own));
    }

    private static Instant earliest() {
        return Clock.systemUTC().instant().minus(MOMENT);
    }

    private static Instant latest() {
        return Clock.systemUTC().instant().plus(MOMENT);
    }
}
