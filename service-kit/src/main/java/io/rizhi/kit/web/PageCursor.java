package io.rizhi.kit.web;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.regex.Pattern;

/** Where a page of a list ended: an instant and an id. Opaque to clients. */
public record PageCursor(long millis, String id) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public static String write(Instant at, String id) {
        byte[] bytes = (at.toEpochMilli() + " " + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** A cursor that this service did not write is a 400. */
    public static PageCursor read(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            String[] parts = text.split(" ", -1);
            if (parts.length == 2 && ID.matcher(parts[1]).matches()) {
                return new PageCursor(Long.parseLong(parts[0]), parts[1]);
            }
        } catch (IllegalArgumentException malformed) {
            throw refused().causedBy(malformed);
        }
        throw refused();
    }

    private static ProblemException refused() {
        return KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("#cursor", "invalid")));
    }
}
