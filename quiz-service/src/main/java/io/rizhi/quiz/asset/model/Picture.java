package io.rizhi.quiz.asset.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A picture that browsers show and that can hold no script.
 *
 * @param id SHA-256 of the bytes
 * @param type image/png, image/jpeg, image/gif or image/webp, as the bytes say
 */
@SuppressWarnings("ArrayRecordComponent")
public record Picture(String id, String type, byte[] bytes) {
    /** Where pictures are read, as texts of questions name them. */
    public static final String PLACE = "/api/v1/questions/assets/";

    /** Bytes of one picture. */
    public static final int LARGEST = 10 << 20;

    private static final int SHORTEST = 12;
    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern LINK = Pattern.compile(PLACE + "(" + ID + ")");

    /** Empty when the bytes are no picture of a kind that is taken, or too many. */
    public static Optional<Picture> of(byte[] bytes) {
        return bytes.length < SHORTEST || bytes.length > LARGEST
                ? Optional.empty()
                : type(bytes).map(type -> new Picture(hash(bytes), type, bytes));
    }

    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Ids of the pictures that a text names, each once. */
    public static Set<String> idsIn(String text) {
        Set<String> ids = new LinkedHashSet<>();
        LINK.matcher(text).results().map(link -> link.group(1)).forEach(ids::add);
        return ids;
    }

    public String address() {
        return PLACE + id;
    }

    /** A name for a file with it. */
    public String fileName() {
        String ending = type.substring(type.indexOf('/') + 1);
        return id + "." + (ending.equals("jpeg") ? "jpg" : ending);
    }

    /** The text with every address of a picture replaced by what names it elsewhere. */
    public static String renamed(String text, java.util.function.Function<String, Optional<String>> nameOf) {
        return LINK.matcher(text)
                .replaceAll((MatchResult link) -> java.util.regex.Matcher.quoteReplacement(
                        nameOf.apply(link.group(1)).orElse(link.group())));
    }

    private static Optional<String> type(byte[] bytes) {
        String head = new String(bytes, 0, SHORTEST, StandardCharsets.ISO_8859_1);
        if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
            return Optional.of("image/png");
        }
        if (head.startsWith("\u00ff\u00d8\u00ff")) {
            return Optional.of("image/jpeg");
        }
        if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
            return Optional.of("image/gif");
        }
        return head.startsWith("RIFF") && head.endsWith("WEBP") ? Optional.of("image/webp") : Optional.empty();
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
