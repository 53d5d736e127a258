package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedSection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that happened in a study record. Facts are added and never changed, and each knows its instant, so the
 * state of any past moment can be computed again.
 *
 * @param proofs sections read
 * @param results graded attempts, one per attempt
 * @param excuses excuses and their withdrawals
 * @param attestations days attested
 * @param abandoned attempts that were not handed in in time
 */
public record RecordFacts(
        List<Proof> proofs,
        List<QuizResult> results,
        List<Excuse> excuses,
        List<Attestation> attestations,
        List<AbandonedAttempt> abandoned) {

    public static final RecordFacts NONE = new RecordFacts(List.of(), List.of(), List.of(), List.of(), List.of());

    public RecordFacts {
        proofs = List.copyOf(proofs);
        results = List.copyOf(results);
        excuses = List.copyOf(excuses);
        attestations = List.copyOf(attestations);
        abandoned = List.copyOf(abandoned);
    }

    /** The first proof that covers a text by an instant. A plain loop: it runs for every section of every day shown. */
    public Optional<Proof> proofOf(PublishedSection asked, Instant by) {
        Proof first = null;
        for (Proof proof : proofs) {
            boolean isEarlier = first == null || proof.provedAt().isBefore(first.provedAt());
            if (isEarlier
                    && proof.sectionId().equals(asked.sectionId())
                    && !proof.provedAt().isAfter(by)
                    && asked.isCoveredBy(proof.hash())) {
                first = proof;
            }
        }
        return Optional.ofNullable(first);
    }

    public List<QuizResult> resultsOf(int day, Instant by) {
        return results.stream()
                .filter(result -> result.day() == day && !result.at().isAfter(by))
                .sorted(Comparator.comparing(QuizResult::at))
                .toList();
    }

    /** What counts of the attempts at the quiz of a day by an instant; empty where nobody told. */
    public Optional<QuizStanding> standingOf(int day, Instant by) {
        return QuizStanding.of(resultsOf(day, by), by);
    }

    /** The result with which the quiz of a day came to be passed by an instant. */
    Optional<QuizResult> passedResult(int day, Instant by) {
        List<QuizResult> told = resultsOf(day, by);
        return standingOf(day, by)
                .map(standing -> standing.passing(told))
                .orElseGet(() -> told.stream().filter(QuizResult::hasPassed).findFirst());
    }

    Optional<QuizResult> result(String attemptId) {
        return results.stream()
                .filter(result -> result.attemptId().equals(attemptId))
                .findFirst();
    }

    /** The excuse in force, also one that was entered after the day: the one entered last. */
    Optional<Excuse> excuseOf(int day) {
        return excuses.stream()
                .filter(excuse -> excuse.day() == day)
                .reduce((earlier, later) -> later)
                .filter(Excuse::isExcused);
    }

    public Optional<Attestation> attestationOf(int day, Instant by) {
        return attestations.stream()
                .filter(attestation -> attestation.day() == day)
                .filter(attestation -> !attestation.completedAt().isAfter(by))
                .findFirst();
    }

    boolean isStarted(int day) {
        return proofs.stream().anyMatch(proof -> proof.day() == day)
                || results.stream().anyMatch(result -> result.day() == day)
                || attestations.stream().anyMatch(attestation -> attestation.day() == day);
    }

    RecordFacts withProofs(List<Proof> more) {
        return new RecordFacts(join(proofs, more), results, excuses, attestations, abandoned);
    }

    RecordFacts withResult(QuizResult result) {
        List<QuizResult> others = results.stream()
                .filter(other -> !other.attemptId().equals(result.attemptId()))
                .toList();
        return new RecordFacts(proofs, join(others, List.of(result)), excuses, attestations, abandoned);
    }

    RecordFacts withExcuse(Excuse excuse) {
        return new RecordFacts(proofs, results, join(excuses, List.of(excuse)), attestations, abandoned);
    }

    RecordFacts withAttestation(Attestation attestation) {
        return new RecordFacts(proofs, results, excuses, join(attestations, List.of(attestation)), abandoned);
    }

    /** An attempt is abandoned once. */
    RecordFacts withAbandoned(AbandonedAttempt attempt) {
        boolean isKnown = abandoned.stream().anyMatch(known -> known.attemptId().equals(attempt.attemptId()));
        return isKnown
                ? this
                : new RecordFacts(proofs, results, excuses, attestations, join(abandoned, List.of(attempt)));
    }

    /** Oldest first. */
    public List<AbandonedAttempt> abandonedOf(int day, Instant by) {
        return abandoned.stream()
                .filter(attempt -> attempt.day() == day && !attempt.at().isAfter(by))
                .sorted(Comparator.comparing(AbandonedAttempt::at))
                .toList();
    }

    private static <T> List<T> join(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return all;
    }
}
