package io.rizhi.study.progress.record;

import io.rizhi.study.progress.model.AbandonedAttempt;
import io.rizhi.study.progress.model.Attestation;
import io.rizhi.study.progress.model.Excuse;
import io.rizhi.study.progress.model.Proof;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.RecordFacts;
import io.rizhi.study.reading.model.ProofMethod;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;

/** The shape of the facts of a study record in the store. */
final class RecordFactsDocument {

    private RecordFactsDocument() {}

    static Document write(RecordFacts facts) {
        return new Document("proofs", map(facts.proofs(), RecordFactsDocument::writeProof))
                .append("results", map(facts.results(), RecordFactsDocument::writeResult))
                .append("excuses", map(facts.excuses(), RecordFactsDocument::writeExcuse))
                .append("attestations", map(facts.attestations(), RecordFactsDocument::writeAttestation))
                .append("abandoned", map(facts.abandoned(), RecordFactsDocument::writeAbandoned));
    }

    static RecordFacts read(Document record) {
        return new RecordFacts(
                list(record, "proofs", RecordFactsDocument::readProof),
                list(record, "results", RecordFactsDocument::readResult),
                list(record, "excuses", RecordFactsDocument::readExcuse),
                list(record, "attestations", RecordFactsDocument::readAttestation),
                list(record, "abandoned", RecordFactsDocument::readAbandoned));
    }

    private static Document writeProof(Proof proof) {
        return new Document("day", proof.day())
                .append("sectionId", proof.sectionId())
                .append("revisionId", proof.revisionId())
                .append("hash", proof.hash())
                .append("seconds", proof.seconds())
                .append("method", proof.method().name())
                .append("at", Date.from(proof.provedAt()))
                .append("studyDate", proof.studyDate().toString())
                .append("zone", proof.zone().getId());
    }

    private static Proof readProof(Document proof) {
        return new Proof(
                proof.getInteger("day"),
                proof.getString("sectionId"),
                proof.getString("revisionId"),
                proof.getString("hash"),
                proof.getInteger("seconds"),
                ProofMethod.valueOf(proof.getString("method")),
                at(proof, "at"),
                date(proof),
                zone(proof));
    }

    private static Document writeResult(QuizResult result) {
        return new Document("day", result.day())
                .append("attemptId", result.attemptId())
                .append("lastSequence", result.sequence())
                .append("percent", result.percent())
                .append("hasPassed", result.hasPassed())
                .append("seconds", result.seconds())
                .append("at", Date.from(result.at()))
                .append("studyDate", result.studyDate().toString())
                .append("zone", result.zone().getId())
                .append("standing", QuizStandingDocument.write(result.standing()))
                .append("isWaiting", result.isWaiting());
    }

    private static QuizResult readResult(Document result) {
        return new QuizResult(
                result.getInteger("day"),
                result.getString("attemptId"),
                result.getLong("lastSequence"),
                result.getInteger("percent"),
                result.getBoolean("hasPassed", false),
                result.getInteger("seconds"),
                at(result, "at"),
                date(result),
                zone(result),
                QuizStandingDocument.read(result.get("standing", Document.class)),
                result.getBoolean("isWaiting", false));
    }

    private static Document writeExcuse(Excuse excuse) {
        return new Document("day", excuse.day())
                .append("isExcused", excuse.isExcused())
                .append("by", excuse.by())
                .append("byName", excuse.byName())
                .append("note", excuse.note())
                .append("at", Date.from(excuse.at()));
    }

    private static Excuse readExcuse(Document excuse) {
        return new Excuse(
                excuse.getInteger("day"),
                excuse.getBoolean("isExcused", false),
                excuse.getString("by"),
                excuse.getString("byName"),
                excuse.getString("note"),
                at(excuse, "at"));
    }

    private static Document writeAttestation(Attestation attestation) {
        return new Document("day", attestation.day())
                .append("completedAt", Date.from(attestation.completedAt()))
                .append("studyDate", attestation.studyDate().toString())
                .append("zone", attestation.zone().getId())
                .append("readingSeconds", attestation.readingSeconds())
                .append("markPercent", attestation.markPercent())
                .append("by", attestation.by())
                .append("byName", attestation.byName())
                .append("note", attestation.note())
                .append("at", Date.from(attestation.at()));
    }

    private static Attestation readAttestation(Document attestation) {
        return new Attestation(
                attestation.getInteger("day"),
                at(attestation, "completedAt"),
                date(attestation),
                zone(attestation),
                attestation.getInteger("readingSeconds"),
                attestation.getInteger("markPercent"),
                attestation.getString("by"),
                attestation.getString("byName"),
                attestation.getString("note"),
                at(attestation, "at"));
    }

    private static Document writeAbandoned(AbandonedAttempt attempt) {
        return new Document("day", attempt.day())
                .append("attemptId", attempt.attemptId())
                .append("at", Date.from(attempt.at()));
    }

    private static AbandonedAttempt readAbandoned(Document attempt) {
        return new AbandonedAttempt(attempt.getInteger("day"), attempt.getString("attemptId"), at(attempt, "at"));
    }

    private static Instant at(Document fact, String field) {
        return fact.getDate(field).toInstant();
    }

    private static LocalDate date(Document fact) {
        return LocalDate.parse(fact.getString("studyDate"));
    }

    private static ZoneId zone(Document fact) {
        return ZoneId.of(fact.getString("zone"));
    }

    private static <T> List<Document> map(List<T> facts, Function<T, Document> write) {
        return facts.stream().map(write).toList();
    }

    private static <T> List<T> list(Document record, String field, Function<Document, T> read) {
        return record.getList(field, Document.class, List.of()).stream()
                .map(read)
                .toList();
    }
}
