package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.asset.model.Picture;
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
 * @param pictures that the questions show
 */
public record ParsedPaper(
        @Nullable String title,
        List<ParsedItem> items,
        List<Finding> findings,
        List<String> lines,
        List<String> places,
        List<Picture> pictures) {
    public ParsedPaper {
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        places = List.copyOf(places);
        pictures = List.copyOf(pictures);
    }

    public ParsedPaper(
            @Nullable String title,
            List<ParsedItem> items,
            List<Finding> findings,
            List<String> lines,
            List<String> places) {
        this(title, items, findings, lines, places, List.of());
    }

    public ParsedPaper(@Nullable String title, List<ParsedItem> items, List<Finding> findings, List<String> lines) {
        this(title, items, findings, lines, List.of(), List.of());
    }

    public ParsedPaper with(List<Picture> newPictures) {
        return new ParsedPaper(title, items, findings, lines, places, newPictures);
    }
}
