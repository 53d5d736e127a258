package io.rizhi.study.progress.certificate;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.progress.certificate.model.Certificate;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of certificates ended.
 *
 * @param issuedAt of the last one
 * @param recordId of the last one
 */
public record CertificateCursor(Instant issuedAt, String recordId) {

    static CertificateCursor of(Certificate last) {
        return new CertificateCursor(last.issuedAt(), last.recordId().value());
    }

    String token() {
        String text = issuedAt.toEpochMilli() + " " + recordId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable CertificateCursor parse(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new CertificateCursor(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, space)))),
                    text.substring(space + 1));
        } catch (IllegalArgumentException e) {
            throw KitProblems.INVALID_REQUEST
                    .exception(List.of(FieldError.of("#cursor", "pattern")))
                    .causedBy(e);
        }
    }
}
