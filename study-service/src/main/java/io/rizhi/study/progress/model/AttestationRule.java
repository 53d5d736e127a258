package io.rizhi.study.progress.model;

import io.rizhi.study.plan.model.PublishedQuiz;
import io.rizhi.study.progress.model.ProgressEvent.ReadingProved;
import io.rizhi.study.reading.model.ProofMethod;
import java.util.List;
import java.util.Optional;

/** When a day may be attested, and what that means for its sections. */
final class AttestationRule {

    private AttestationRule() {}

    static Optional<RecordRejection> reject(DutyDay day, Duty duty, StudyRecord record, Attestation attestation) {
        if (attestation.completedAt().isAfter(attestation.at())) {
            return Optional.of(RecordRejection.IN_THE_FUTURE);
        }
        if (attestation.completedAt().isBefore(duty.calendar().startOf(day.studyDate()))) {
            return Optional.of(RecordRejection.BEFORE_THE_DAY);
        }
        DayVerdict verdict = DayState.of(day, duty, record, attestation.at());
        if (verdict.completion() != null) {
            return Optional.of(RecordRejection.ALREADY_DONE);
        }
        Integer percent = attestation.markPercent();
        PublishedQuiz quiz = day.quiz();
        boolean isFailed = quiz != null && percent != null && percent < quiz.passPercent();
        return isFailed ? Optional.of(RecordRejection.QUIZ_NOT_PASSED) : Optional.empty();
    }

    /** The sections of the day with the attested time shared by their length. */
    static ReadingProved proved(DutyDay day, Attestation attestation) {
        int total = Math.max(1, day.estimatedSeconds());
        List<Proof> proofs = day.sections().stream()
                .map(section -> new Proof(
                        day.day(),
                        section.sectionId(),
                        section.asked().ref().revisionId(),
                        section.asked().hash(),
                        Math.round((float) attestation.readingSeconds()
                                * section.asked().estimatedSeconds()
                                / total),
                        ProofMethod.ATTESTED,
                        attestation.completedAt(),
                        attestation.studyDate(),
                        attestation.zone()))
                .toList();
        return new ReadingProved(
                day.day(), proofs, attestation.completedAt(), attestation.studyDate(), attestation.zone());
    }
}
