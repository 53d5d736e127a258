package io.rizhi.study.plan.draft;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a page of plans ended.
 *
 * @param updatedAt last change of the last plan
 * @param id the last plan
 */
public record PlanCursor(Instant updatedAt, String id) {

    static PlanCursor of(Plan last) {
        return new PlanCursor(last.updatedAt(), last.id().value());
    }

    String token() {
        String text = updatedAt.toEpochMilli() + " " + id;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable PlanCursor parse(@Nullable String token) {
        if (token == null) {
            return null;
        }
        try {
            String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
            int space = text.indexOf(' ');
            return new PlanCursor(
                    Instant.ofEpochMilli(Long.parseLong(text.substring(0, Math.max(0, space)))),
                    text.substring(space + 1));
        } catch (IllegalArgumentException e) {
            throw KitProblems.INVALID_REQUEST
                    .exception(List.of(FieldError.of("#cursor", "pattern")))
                    .causedBy(e);
        }
    }
}
