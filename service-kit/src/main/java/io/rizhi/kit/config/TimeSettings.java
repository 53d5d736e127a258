package io.rizhi.kit.config;

import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * What time it is (ADR-0033).
 *
 * @param ahead how far the clock of the business runs before the real one; for tests that need tomorrow, the same in all
 *     services, zero wherever people study
 */
@Validated
@ConfigurationProperties("rizhi.time")
public record TimeSettings(@NotNull @DefaultValue("0s") Duration ahead) {}
