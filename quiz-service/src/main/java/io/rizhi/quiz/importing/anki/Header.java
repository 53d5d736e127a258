package io.rizhi.quiz.importing.anki;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The lines at the top of a text of Anki that say how the others are read.
 *
 * @param size number of these lines, comments among them
 */
record Header(Map<String, String> values, List<String> tags, int size) {
    private static final Pattern LINE = Pattern.compile(
            "#\\s?(separator|html|tags|columns|notetype|deck|(?:notetype|deck|tags|guid) column|if matches|match scope)"
                    + "[ \\t]*:(.*)",
            Pattern.CASE_INSENSITIVE);
    private static final String OLD_TAGS = "tags:";
    private static final Map<String, Character> NAMES =
            Map.of("tab", '\t', "\\t", '\t', "comma", ',', "semicolon", ';', "space", ' ', "pipe", '|', "colon", ':');

    static boolean isLine(String line) {
        return line.startsWith("#") && LINE.matcher(line).matches();
    }

    static boolean isOldTags(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(OLD_TAGS);
    }

    static Header of(List<String> lines) {
        Map<String, String> values = new HashMap<>();
        List<String> tags = new ArrayList<>();
        int size = 0;
        if (!lines.isEmpty() && isOldTags(lines.get(0))) {
            tags.addAll(words(lines.get(0).substring(OLD_TAGS.length())));
            size = 1;
        }
        while (size < lines.size() && lines.get(size).startsWith("#")) {
            Matcher line = LINE.matcher(lines.get(size));
            if (line.matches()) {
                values.put(line.group(1).toLowerCase(Locale.ROOT), line.group(2));
            }
            size++;
        }
        tags.addAll(words(values.getOrDefault("tags", "")));
        return new Header(values, tags, size);
    }

    static List<String> words(String text) {
        return List.of(text.strip().split("[\\s\\u3000]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    Optional<Character> separator() {
        String value = values.getOrDefault("separator", "");
        Character named = NAMES.get(value.strip().toLowerCase(Locale.ROOT));
        if (named != null) {
            return Optional.of(named);
        }
        String sign = value.strip().isEmpty() ? value : value.strip();
        boolean isSign = sign.length() == 1 && "\"#\r\n".indexOf(sign.charAt(0)) < 0;
        return isSign ? Optional.of(sign.charAt(0)) : Optional.empty();
    }

    Optional<Boolean> isHtml() {
        String value = text("html").toLowerCase(Locale.ROOT);
        return value.equals("true") || value.equals("false") ? Optional.of(value.equals("true")) : Optional.empty();
    }

    /** Names of the columns; empty when none are given. */
    List<String> columns(char separator) {
        String value = values.getOrDefault("columns", "");
        return value.isBlank()
                ? List.of()
                : List.of(value.split(Pattern.quote(String.valueOf(separator)), -1)).stream()
                        .map(name -> name.strip().replaceAll("^\"|\"$", ""))
                        .toList();
    }

    /** Place of the column from 0, or -1 when there is none. */
    int column(String name) {
        String value = text(name + " column");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) - 1 : -1;
    }

    String text(String name) {
        return values.getOrDefault(name, "").strip();
    }
}
