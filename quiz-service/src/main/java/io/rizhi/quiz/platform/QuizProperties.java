package io.rizhi.quiz.platform;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the quiz service.
 *
 * @param studyUrl base address of study-service
 */
@Validated
@ConfigurationProperties("rizhi.quiz")
public record QuizProperties(
        @NotNull @Valid @DefaultValue Attempt attempt,
        @NotNull @Valid @DefaultValue Importing importing,
        @NotNull @Valid @DefaultValue Grading grading,
        @NotNull @Valid @DefaultValue Asset asset,
        @NotBlank @DefaultValue("http://localhost:8081") String studyUrl) {

    /**
     * Settings of attempts.
     *
     * @param sweepEvery pause between two looks for attempts whose time is over
     * @param followEvery pause between two looks for overrides that changed
     * @param longestStart longest time a start may take; deadlines are resolved once more after it
     */
    public record Attempt(
            @NotNull @DefaultValue("5s") Duration sweepEvery,
            @NotNull @DefaultValue("1s") Duration followEvery,
            @NotNull @DefaultValue("60s") Duration longestStart) {}

    /**
     * Settings of imports.
     *
     * @param maxSize largest text or file taken in, in bytes
     * @param timeLimit longest time for reading one
     */
    public record Importing(
            @NotNull @DefaultValue("20MB") DataSize maxSize,
            @NotNull @DefaultValue("20s") Duration timeLimit) {}

    /**
     * Settings of pictures.
     *
     * @param sweepEvery pause between two looks for pictures that no text names
     * @param grace how long a picture stays that no text names
     */
    public record Asset(
            @NotNull @DefaultValue("10m") Duration sweepEvery,
            @NotNull @DefaultValue("7d") Duration grace) {}

    /**
     * Settings of grading.
     *
     * @param correctEvery pause between two looks for marks that a correction changes
     */
    public record Grading(@NotNull @DefaultValue("1s") Duration correctEvery) {}
}
