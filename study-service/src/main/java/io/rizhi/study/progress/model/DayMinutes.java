package io.rizhi.study.progress.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a day's work adds up to.
 *
 * @param readingSeconds credited reading, proved or attested
 * @param attemptSeconds time in graded attempts
 * @param bestPercent the result that counts over all attempts; null without one
 */
public record DayMinutes(
        int readingSeconds, int attemptSeconds, @Nullable Integer bestPercent) {

    public static DayMinutes of(RecordFacts facts, int day, Instant now) {
        List<QuizResult> results = facts.resultsOf(day, now);
        int reading = facts.proofs().stream()
                .filter(proof -> proof.day() == day && !proof.provedAt().isAfter(now))
                .mapToInt(Proof::seconds)
                .sum();
        Optional<Attestation> attestation = facts.attestationOf(day, now);
        int attested = attestation.map(Attestation::readingSeconds).orElse(0);
        int attempts = results.stream().mapToInt(QuizResult::seconds).sum();
        Integer told = results.isEmpty() ? attestedPercent(attestation) : percent(results, now);
        return new DayMinutes(reading + attested, attempts, told);
    }

    /** By the rule of the quiz; the best one where nobody told of a rule. */
    private static @Nullable Integer percent(List<QuizResult> results, Instant now) {
        Optional<QuizStanding> standing = QuizStanding.of(results, now);
        return standing.isPresent()
                ? standing.get().percent()
                : results.stream()
                        .map(QuizResult::percent)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Whole minutes, begun ones counted. */
    public int minutes() {
        return (readingSeconds + attemptSeconds + 59) / 60;
    }

    private static @Nullable Integer attestedPercent(Optional<Attestation> attestation) {
        return attestation.isPresent() ? attestation.get().markPercent() : null;
    }
}
