package io.rizhi.gateway.webui;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Picks the smallest form of a file that a browser accepts. */
final class AcceptedCoding {

    private static final List<String> SMALLEST_FIRST = List.of("br", "gzip");

    private AcceptedCoding() {}

    /** The coding to send out of those there are; {@code identity} when none fits. */
    static String choose(List<String> acceptEncoding, Set<String> available) {
        String accepted = String.join(",", acceptEncoding).toLowerCase(Locale.ROOT);
        for (String coding : SMALLEST_FIRST) {
            if (available.contains(coding) && accepts(accepted, coding)) {
                return coding;
            }
        }
        return WebFile.IDENTITY;
    }

    private static boolean accepts(String accepted, String coding) {
        for (String part : accepted.split(",", -1)) {
            String[] pieces = part.split(";", -1);
            if (pieces[0].strip().equals(coding)) {
                return pieces.length == 1 || !pieces[1].strip().matches("q=0(\\.0*)?");
            }
        }
        return false;
    }
}
