package io.rizhi.study.progress;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How study days are counted.
 *
 * @param dayEndHour hour at which a study date ends, in the person's zone; 0 is midnight
 * @param ticketLife time in which a quiz may be started on a ticket
 */
@Validated
@ConfigurationProperties("rizhi.study.progress")
public record ProgressProperties(
        @DefaultValue("0") @Min(0) @Max(12) int dayEndHour,
        @DefaultValue("10m") Duration ticketLife) {}
