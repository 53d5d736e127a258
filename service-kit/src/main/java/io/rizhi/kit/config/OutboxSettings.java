package io.rizhi.kit.config;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How pending events leave (ADR-0004).
 *
 * @param delayedPrune how long an acknowledged entry stays in its document; zero where the brokers are three or more
 * @param sweepEvery pause between two searches for entries that the fast path left behind
 * @param sweepAfter age at which the sweep takes an entry over
 * @param backlogLimit unsent entries of this instance at which writes are refused with 503
 */
@Validated
@ConfigurationProperties("rizhi.outbox")
public record OutboxSettings(
        @NotNull @DefaultValue("40s") Duration delayedPrune,
        @NotNull @DefaultValue("5s") Duration sweepEvery,
        @NotNull @DefaultValue("2s") Duration sweepAfter,
        @Min(100) @DefaultValue("100000") int backlogLimit) {}
