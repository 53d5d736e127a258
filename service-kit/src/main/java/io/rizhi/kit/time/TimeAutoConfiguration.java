package io.rizhi.kit.time;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** The one clock; tests put their own in its place. */
@AutoConfiguration
public class TimeAutoConfiguration {

    /** Zone rules are read from a file on first use, and that must not be on an event loop. */
    private static final int KNOWN_ZONES =
            ZoneRulesProvider.getAvailableZoneIds().size();

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        if (KNOWN_ZONES == 0) {
            throw new IllegalStateException("time zones: none (expected: those of the Java platform)");
        }
        // The store keeps milliseconds. A finer clock would answer a write with an instant that no later read repeats.
        return Clock.tickMillis(ZoneOffset.UTC);
    }
}
