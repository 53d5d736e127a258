package io.rizhi.quiz.bank.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * Traditional characters in their simplified form, one by one: 電腦 is 电脑, and 乾隆 is 干隆. So it is good for comparing and
 * never for what is stored or shown.
 */
public final class Simplified {
    private static final Map<Character, Character> FORMS = read();

    private Simplified() {}

    public static String of(String text) {
        StringBuilder simplified = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            simplified.append(FORMS.getOrDefault(c, c).charValue());
        }
        return simplified.toString();
    }

    private static Map<Character, Character> read() {
        Map<Character, Character> forms = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Simplified.class.getResourceAsStream("/text/simplified.txt")),
                StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.length() == 2).forEach(pair -> forms.put(pair.charAt(0), pair.charAt(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(forms);
    }
}
