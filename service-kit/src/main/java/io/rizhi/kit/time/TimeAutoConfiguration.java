package io.rizhi.kit.time;

import io.rizhi.kit.config.TimeSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.zone.ZoneRulesProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;

/** The one clock; tests put their own in its place. */
@AutoConfiguration
@EnableConfigurationProperties(TimeSettings.class)
public class TimeAutoConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(TimeAutoConfiguration.class);

    /** Zone rules are read from a file on first use, and that must not be on an event loop. */
    private static final int KNOWN_ZONES =
            ZoneRulesProvider.getAvailableZoneIds().size();

    @Bean
    @ConditionalOnMissingBean
    Clock clock(TimeSettings settings) {
        if (KNOWN_ZONES == 0) {
            throw new IllegalStateException("time zones: none (expected: those of the Java platform)");
        }
        // The store keeps milliseconds. A finer clock would answer a write with an instant that no later read repeats.
        Clock real = Clock.tickMillis(ZoneOffset.UTC);
        Duration ahead = settings.ahead();
        if (ahead.isZero()) {
            return real;
        }
        LOG.warn("rizhi.time.ahead: {} (expected: 0s outside tests); every date and deadline is off by it", ahead);
        return Clock.offset(real, ahead);
    }
}
