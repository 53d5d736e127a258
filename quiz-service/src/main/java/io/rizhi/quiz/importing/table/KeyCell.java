package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Fold;
import io.rizhi.quiz.importing.model.KeyReading;
import io.rizhi.quiz.importing.model.TruthKey;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Answer cells of choices and of true-false: letters, texts of options, numbers from 1, words and signs. */
final class KeyCell {
    private static final Pattern NUMBERS = Pattern.compile("\\d{1,2}(?:[\\s,、;|/]+\\d{1,2}){0,25}");
    private static final String SEPARATORS = "[\\n,，、;；|｜]+";

    private KeyCell() {}

    /**
     * @param options texts by place, empty where a cell was empty
     */
    static KeyReading choice(String answer, List<String> options, int line) {
        String folded = Fold.of(answer).strip();
        List<String> texts = options.stream().map(KeyCell::same).toList();
        boolean isText = texts.contains(same(answer)) && !folded.matches("[A-Za-z]");
        if (isText) {
            return text(answer, texts, line);
        }
        String whole = folded.replaceAll("(?<=\\d)\\.0+(?!\\d)", "");
        if (NUMBERS.matcher(whole).matches()) {
            return numbers(whole, options, line);
        }
        KeyReading reading = ChoiceKey.read(answer, options, line);
        if (!reading.letters().isEmpty()) {
            return filled(reading, options, line);
        }
        return named(answer, texts).orElse(reading);
    }

    /** An answer that is the text of an option; a bare number could also be its place. */
    private static KeyReading text(String answer, List<String> texts, int line) {
        int place = texts.indexOf(same(answer));
        String folded = Fold.of(answer).strip();
        boolean isOtherPlace = folded.matches("\\d{1,2}")
                && Integer.parseInt(folded) - 1 != place
                && Integer.parseInt(folded) <= texts.size()
                && Integer.parseInt(folded) >= 1;
        List<Finding> doubts = isOtherPlace
                ? List.of(Finding.warning("key-text-or-number", line, ChoiceKey.shorten(answer)))
                : List.of();
        return KeyReading.letters(Set.of(place), "", doubts);
    }

    private static KeyReading numbers(String folded, List<String> options, int line) {
        Set<Integer> places = new TreeSet<>();
        for (String number : folded.split("[\\s,、;|/]+")) {
            int place = Integer.parseInt(number) - 1;
            if (place < 0 || place >= options.size()) {
                return KeyReading.failed(
                        Finding.error("key-outside-options", line, number, String.valueOf(options.size())));
            }
            places.add(place);
        }
        return filled(KeyReading.letters(places, "", List.of()), options, line);
    }

    private static KeyReading filled(KeyReading reading, List<String> options, int line) {
        for (int place : reading.letters()) {
            if (options.get(place).isBlank()) {
                return KeyReading.failed(Finding.error(
                        "key-outside-options",
                        line,
                        String.valueOf((char) ('A' + place)),
                        String.valueOf(
                                options.stream().filter(text -> !text.isBlank()).count())));
            }
        }
        return reading;
    }

    /** 甲；乙: several options by their text. */
    private static Optional<KeyReading> named(String answer, List<String> texts) {
        List<Integer> places = Arrays.stream(answer.split(SEPARATORS))
                .map(KeyCell::same)
                .filter(part -> !part.isEmpty())
                .map(texts::indexOf)
                .toList();
        return places.isEmpty() || places.contains(-1)
                ? Optional.empty()
                : Optional.of(KeyReading.letters(new TreeSet<>(places), "", List.of()));
    }

    static KeyReading truth(String answer, List<String> options, int line) {
        String folded = Fold.of(answer).strip();
        if (options.isEmpty() && folded.matches("[01](?:\\.0)?")) {
            return new KeyReading(Set.of(), folded.startsWith("1"), "", List.of());
        }
        if (folded.matches("\\d") && Integer.parseInt(folded) >= 1 && Integer.parseInt(folded) <= options.size()) {
            Boolean isTrue = TruthKey.word(options.get(Integer.parseInt(folded) - 1));
            if (isTrue != null) {
                return new KeyReading(Set.of(), isTrue, "", List.of());
            }
        }
        return TruthKey.read(answer, options, line);
    }

    static boolean isYes(String text) {
        String folded = Fold.of(text).strip();
        return folded.equals("1") || Boolean.TRUE.equals(TruthKey.word(text));
    }

    private static String same(String text) {
        return Fold.of(text).strip().toLowerCase(Locale.ROOT);
    }
}
