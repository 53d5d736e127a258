package io.rizhi.notification.inbox;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Place of a notice in its inbox: 24 hexadecimal digits that begin with the second of insertion, as MongoDB's ObjectId
 * does (eight digits, seconds since 1970).
 */
final class Position {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{24}");
    private static final int SECOND_DIGITS = 8;

    private Position() {}

    static boolean isValid(String position) {
        return FORM.matcher(position).matches();
    }

    static Instant instantOf(String position) {
        return Instant.ofEpochSecond(Long.parseLong(position.substring(0, SECOND_DIGITS), 16));
    }

    static String smallestAt(Instant instant) {
        return String.format("%08x%016x", instant.getEpochSecond(), 0L);
    }
}
