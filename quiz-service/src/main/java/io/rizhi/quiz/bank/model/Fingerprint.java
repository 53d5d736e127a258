package io.rizhi.quiz.bank.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;

/** Finds the same question typed twice: folded stem, sorted folded options and type. */
public final class Fingerprint {
    private Fingerprint() {}

    public static String of(Content content) {
        return sha256(text(content));
    }

    private static String text(Content content) {
        String options = content.options().stream()
                .map(option -> fold(option.text()))
                .sorted()
                .collect(Collectors.joining("\u0001"));
        String own = content.type().code() + "\u0002" + fold(content.stem()) + "\u0002" + options;
        String prompts = content.prompts().stream()
                .map(prompt -> fold(prompt.text()))
                .sorted()
                .collect(Collectors.joining("\u0001"));
        String children =
                content.children().stream().map(child -> text(child.content())).collect(Collectors.joining("\u0003"));
        return own + (prompts.isEmpty() ? "" : "\u0004" + prompts) + (children.isEmpty() ? "" : "\u0005" + children);
    }

    /** SHA-256 of the text as hexadecimal digits. */
    public static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Without spaces and punctuation, in narrow lower-case letters. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char ascii = c >= '\uFF01' && c <= '\uFF5E' ? (char) (c - 0xFEE0) : c;
            if (Character.isLetterOrDigit(ascii) || Character.isSurrogate(ascii) || isSign(ascii)) {
                folded.append(ascii);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    /** Signs that change the meaning of a formula stay; punctuation and spaces go. */
    private static boolean isSign(char c) {
        int type = Character.getType(c);
        return type == Character.MATH_SYMBOL || type == Character.OTHER_NUMBER || c == '-' || c == '%' || c == '.';
    }
}
