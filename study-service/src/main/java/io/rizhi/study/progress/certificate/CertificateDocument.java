package io.rizhi.study.progress.certificate;

import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import io.rizhi.study.progress.certificate.model.Withdrawal;
import io.rizhi.study.progress.certificate.model.WithdrawalReason;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The shape of a certificate in the store. Its id is that of the study record. */
final class CertificateDocument {

    private static final int SCHEMA = 1;

    private CertificateDocument() {}

    static Document write(Certificate certificate) {
        return new Document("_id", certificate.recordId().value())
                .append("schema", SCHEMA)
                .append("number", certificate.number().value())
                .append("planId", certificate.planId().value())
                .append("personId", certificate.personId().value())
                .append("personName", certificate.personName())
                .append("planTitle", certificate.planTitle())
                .append("issuedOn", certificate.issuedOn().toString())
                .append("issuedAt", Date.from(certificate.issuedAt()))
                .append("earnedAt", Date.from(certificate.earnedAt()))
                .append("days", certificate.days().stream().sorted().toList())
                .append("withdrawal", writeWithdrawal(certificate.withdrawal()));
    }

    static @Nullable Document writeWithdrawal(@Nullable Withdrawal withdrawal) {
        return withdrawal == null
                ? null
                : new Document("reason", withdrawal.reason().name())
                        .append("day", withdrawal.day())
                        .append("at", Date.from(withdrawal.at()));
    }

    static StoredCertificate stored(Document document) {
        return new StoredCertificate(read(document), Revision.of(document));
    }

    static Certificate read(Document document) {
        return new Certificate(
                new RecordId(document.getString("_id")),
                new CertificateNumber(document.getString("number")),
                new PlanId(document.getString("planId")),
                new PersonId(document.getString("personId")),
                document.getString("personName"),
                document.getString("planTitle"),
                LocalDate.parse(document.getString("issuedOn")),
                document.getDate("issuedAt").toInstant(),
                document.getDate("earnedAt").toInstant(),
                Set.copyOf(document.getList("days", Integer.class)),
                readWithdrawal(document.get("withdrawal", Document.class)));
    }

    private static @Nullable Withdrawal readWithdrawal(@Nullable Document withdrawal) {
        return withdrawal == null
                ? null
                : new Withdrawal(
                        WithdrawalReason.valueOf(withdrawal.getString("reason")),
                        withdrawal.getInteger("day"),
                        withdrawal.getDate("at").toInstant());
    }
}
