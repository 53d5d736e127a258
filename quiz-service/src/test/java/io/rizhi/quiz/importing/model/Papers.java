package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Short ways to read a paper in a test. */
final class Papers {
    private Papers() {}

    static ParsedPaper read(String... lines) {
        return PaperReader.read(String.join("\n", lines));
    }

    /** The only question of the paper. */
    static ParsedItem one(String... lines) {
        List<ParsedItem> items = read(lines).items();
        if (items.size() != 1) {
            throw new AssertionError("Expected one question, read " + items);
        }
        return items.get(0);
    }

    /** The key as letters. */
    static String key(Content content) {
        return IntStream.range(0, content.options().size())
                .filter(i -> content.options().get(i).isCorrect())
                .mapToObj(i -> String.valueOf((char) ('A' + i)))
                .collect(Collectors.joining());
    }

    static List<String> options(Content content) {
        return content.options().stream().map(Option::text).toList();
    }

    static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    static List<String> codes(ParsedPaper paper) {
        return paper.findings().stream().map(Finding::code).toList();
    }
}
