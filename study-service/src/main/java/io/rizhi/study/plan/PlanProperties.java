package io.rizhi.study.plan;

import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How plans are published.
 *
 * @param charactersPerMinute fastest honest pace in Han characters a minute
 * @param wordsPerMinute fastest honest pace in words a minute
 */
@Validated
@ConfigurationProperties("rizhi.study.plan")
public record PlanProperties(
        @DefaultValue("900") @Min(1) int charactersPerMinute,
        @DefaultValue("600") @Min(1) int wordsPerMinute) {}
