package io.rizhi.quiz.importing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a text was found to hold.
 *
 * @param title first line, when it is neither heading nor question
 * @param findings about lines that belong to no question, and about the paper as a whole
 * @param lines the source, line by line
 * @param places what a reader of the file would call each line, such as a cell or an entry; empty where the number of the
 *     line says it
 */
public record ParsedPaper(
        @Nullable String title,
        List<ParsedItem> items,
        List<Finding> findings,
        List<String> lines,
        List<String> places) {
    public ParsedPaper {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        places = List.copyOf(places);
    }

    public ParsedPaper(@Nullable String title, List<ParsedItem> items, List<Finding> findings, List<String> lines) {
        this(title, items, findings, lines, List.of());
    }
}
