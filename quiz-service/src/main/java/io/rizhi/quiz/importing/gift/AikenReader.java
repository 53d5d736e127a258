package io.rizhi.quiz.importing.gift;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads Aiken: a stem on one line, options with letters, ANSWER: and the letter. */
public final class AikenReader {
    private static final Pattern OPTION = Pattern.compile("^\\s*([A-Z])[).]\\s*(.*)$");
    private static final Pattern ANSWER = Pattern.compile("^\\s*ANSWER:\\s*(.*?)\\s*$");
    /** Options by small letters are those of a paper in another form. */
    private static final Pattern CAPITAL = Pattern.compile("(?m)^\\s*[A-Z][).]");

    private static final Pattern SIGN = Pattern.compile("(?m)^\\s*ANSWER: ?[A-Z]\\s*$");

    private final PaperBuilder paper = new PaperBuilder();
    private final List<Option> options = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final StringBuilder letters = new StringBuilder();
    private @Nullable String stem;
    private int from;

    private AikenReader() {}

    public static boolean isAiken(String text) {
        return SIGN.matcher(text).find() && CAPITAL.matcher(text).find();
    }

    public static ParsedPaper read(String text) {
        AikenReader reader = new AikenReader();
        String[] lines = text.replace("\uFEFF", "").split("\r\n|\r|\n", -1);
        for (String line : lines) {
            reader.take(line, reader.paper.line(line, ""));
        }
        reader.end(lines.length, null);
        return reader.paper.build();
    }

    private void take(String line, int number) {
        if (line.strip().getBytes(StandardCharsets.UTF_8).length < 2) {
            if (!line.isBlank()) {
                paper.warn("line-not-used", number, line.strip());
            }
            return;
        }
        Matcher answer = ANSWER.matcher(line);
        Matcher option = OPTION.matcher(line);
        if (answer.matches()) {
            answer(answer.group(1), number);
        } else if (option.matches() && stem != null) {
            option(option, number);
        } else if (option.matches()) {
            paper.error("aiken-line-without-question", number, ChoiceKey.shorten(line));
        } else {
            end(number - 1, null);
            stem = line.strip();
            from = number;
        }
    }

    private void option(Matcher option, int number) {
        char expected = (char) ('A' + options.size());
        if (option.group(1).charAt(0) != expected) {
            findings.add(Finding.error("option-chain-broken", number, option.group(1)));
        }
        letters.append(option.group(1));
        options.add(new Option("o" + (options.size() + 1), option.group(2).strip(), false));
    }

    private void answer(String key, int number) {
        if (stem == null) {
            paper.error("aiken-line-without-question", number, "ANSWER: " + key);
            return;
        }
        end(number, key);
    }

    /**
     * @param key null when the question ended without one
     */
    private void end(int line, @Nullable String key) {
        String text = stem;
        if (text == null) {
            return;
        }
        int place = key == null || key.length() != 1 ? -1 : letters.indexOf(key);
        if (key == null) {
            findings.add(Finding.error("aiken-not-completed", from));
        } else if (key.length() != 1 || !Character.isLetter(key.charAt(0))) {
            findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(key)));
        } else if (place < 0) {
            findings.add(Finding.error("key-outside-options", line, key, String.valueOf(options.size())));
        }
        List<Option> marked = new ArrayList<>(options);
        if (place >= 0) {
            marked.set(
                    place,
                    new Option(options.get(place).id(), options.get(place).text(), true));
        }
        paper.item(
                null,
                from,
                Math.max(from, line),
                Content.of(QuestionType.SINGLE, text).options(marked).build(),
                findings);
        stem = null;
        options.clear();
        findings.clear();
        letters.setLength(0);
    }
}
