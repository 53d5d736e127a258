package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the key of a choice: ABD, A、B, Ａ，Ｂ, ab, D. 以上都对, or the text of an option. */
public final class ChoiceKey {
    private static final String JOINT = "[\\s,、;|/.和与及]*";
    private static final Pattern LETTERS = Pattern.compile("[A-Z](?:" + JOINT + "[A-Z]){0,25}");
    private static final Pattern LOWER = Pattern.compile("[a-z](?:" + JOINT + "[a-z]){0,25}");
    private static final Pattern WITH_PAGE = Pattern.compile("([A-Z]{1,26})\\s*(\\d{1,4})");
    private static final Pattern WITH_REST = Pattern.compile(
            "(" + LETTERS.pattern() + ")\\s*(?:[。.,;:\\s]\\s*|(?=[(]))([^A-Za-z\\s].*)", Pattern.DOTALL);
    private static final Pattern LABELLED = Pattern.compile("(?<![A-Za-z])([A-Z])\\s*[.、:)]\\s*");
    private static final Pattern ALL = Pattern.compile("全选|全部(?:选项|都?选|正确)?|以上(?:全部?|都|均)(?:是|对|选|正确|包括)?");
    private static final Pattern BRACKETED = Pattern.compile("^[(\\[【]\\s*([^()\\[\\]【】]{1,40}?)\\s*[)\\]】]$");
    private static final Pattern PREFIX = Pattern.compile("^(?:故?应?选(?:择)?(?:项)?|为|是)\\s*:?\\s*");
    private static final Pattern TAIL = Pattern.compile("[\\s。.;,、，；]+$");

    private ChoiceKey() {}

    public static KeyReading read(String text, List<String> options, int line) {
        String folded = TAIL.matcher(PREFIX.matcher(unbracketed(withoutCircles(Fold.of(text))))
                        .replaceFirst(""))
                .replaceFirst("");
        String plain = strip(text);
        if (LETTERS.matcher(folded).matches()) {
            return letters(folded, options, "", line, List.of());
        }
        Optional<Integer> option = optionOf(plain, options);
        if (option.isPresent()) {
            return KeyReading.letters(Set.of(option.get()), "", List.of());
        }
        if (ALL.matcher(folded).matches() && options.size() > 1) {
            Set<Integer> all = new TreeSet<>();
            options.forEach(each -> all.add(all.size()));
            return KeyReading.letters(all, "", List.of(Finding.warning("key-names-all", line, shorten(text))));
        }
        if (LOWER.matcher(folded).matches()) {
            return letters(folded.toUpperCase(Locale.ROOT), options, "", line, List.of());
        }
        Matcher page = WITH_PAGE.matcher(folded);
        if (page.matches()) {
            return withPage(page, options, text, line);
        }
        Optional<KeyReading> labelled = labelled(text, options, line);
        if (labelled.isPresent()) {
            return labelled.get();
        }
        Matcher rest = WITH_REST.matcher(folded);
        if (rest.matches()) {
            String tail = text.strip()
                    .substring(Math.max(0, text.strip().length() - rest.group(2).length()));
            return letters(rest.group(1), options, tail, line, List.of(Finding.warning("text-after-answer", line)));
        }
        return KeyReading.failed(Finding.error("key-unreadable", line, shorten(text)));
    }

    /** (B) is B. */
    static String unbracketed(String folded) {
        return BRACKETED.matcher(folded.strip()).replaceFirst("$1");
    }

    private static String withoutCircles(String text) {
        return Pattern.compile("[Ⓐ-Ⓩ]")
                .matcher(text)
                .replaceAll(found -> String.valueOf((char) (found.group().charAt(0) - 'Ⓐ' + 'A')));
    }

    private static KeyReading letters(
            String folded, List<String> options, String rest, int line, List<Finding> before) {
        Set<Integer> letters = new TreeSet<>();
        List<Finding> findings = new ArrayList<>(before);
        for (char c : folded.toCharArray()) {
            if (c >= 'A' && c <= 'Z') {
                if (c - 'A' >= options.size()) {
                    return KeyReading.failed(Finding.error(
                            "key-outside-options", line, String.valueOf(c), String.valueOf(options.size())));
                }
                if (!letters.add(c - 'A')) {
                    findings.add(Finding.warning("key-letter-repeated", line, String.valueOf(c)));
                }
            }
        }
        return KeyReading.letters(letters, rest, List.copyOf(findings));
    }

    /** AD7 is AD and the number of the page, if the page can have that number. */
    private static KeyReading withPage(Matcher page, List<String> options, String text, int line) {
        int number = Integer.parseInt(page.group(2));
        if (!Noise.isPlausiblePage(number, line)) {
            return KeyReading.failed(Finding.error("key-unreadable", line, shorten(text)));
        }
        return letters(
                page.group(1),
                options,
                "",
                line,
                List.of(Finding.warning("page-number-after-key", line, page.group(2))));
    }

    /** A. 甲 or A. 甲 B. 乙, each with the text of its option. */
    private static Optional<KeyReading> labelled(String text, List<String> options, int line) {
        Matcher label = LABELLED.matcher(Fold.of(text));
        if (!label.lookingAt()) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        List<Finding> findings = new ArrayList<>();
        do {
            int from = label.end();
            String letter = label.group(1);
            boolean hasNext = label.find();
            String named = strip(text.substring(from, hasNext ? label.start() : text.length()));
            int place = letter.charAt(0) - 'A';
            letters.append(letter);
            if (place < options.size() && !same(named, options.get(place))) {
                findings.add(Finding.warning("key-text-differs", line, letter));
            }
            if (!hasNext) {
                break;
            }
        } while (true);
        return Optional.of(letters(letters.toString(), options, "", line, findings));
    }

    private static Optional<Integer> optionOf(String text, List<String> options) {
        for (int i = 0; i < options.size(); i++) {
            if (same(text, options.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean same(String one, String other) {
        return Fold.of(one).strip().equalsIgnoreCase(Fold.of(strip(other)).strip());
    }

    private static String strip(String text) {
        return TAIL.matcher(text.strip()).replaceFirst("");
    }

    public static String shorten(String text) {
        String line = CodeBlocks.text(text).strip().replace('\n', ' ');
        return line.length() <= 40 ? line : line.substring(0, 40) + "…";
    }
}
