package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.ids.Ids;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/** Where a page of a list ended: an instant and an id. Opaque to clients. */
public record PageCursor(long millis, String id) {

    public static String write(Instant at, String id) {
        byte[] bytes = (at.toEpochMilli() + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A cursor that this service did not write is a 400. */
    public static PageCursor read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(" ", -1);
            if (parts.length == 2 && Ids.isId(parts[1])) {
                return new PageCursor(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException malformed) {
            throw refused().causedBy(malformed);
        }
        throw refused();
    }

    private static io.rizhi.kit.problem.ProblemException refused() {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid")));
    }
}
