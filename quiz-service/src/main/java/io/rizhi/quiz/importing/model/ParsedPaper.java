package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.asset.model.Picture;
import java.util.ArrayList;
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

    /** This paper and then the other, as one. That one of them has no question is no finding then. */
    public ParsedPaper followedBy(ParsedPaper other) {
        int shift = lines.size();
        List<ParsedItem> allItems = new ArrayList<>(items);
        other.items.forEach(item -> allItems.add(item.shifted(shift)));
        List<Finding> allFindings = new ArrayList<>(findings);
        other.findings.forEach(finding -> allFindings.add(finding.shifted(shift)));
        if (!allItems.isEmpty()) {
            allFindings.removeIf(finding -> finding.code().equals("no-question-found"));
        }
        List<String> allPlaces = new ArrayList<>(places);
        while (allPlaces.size() < shift) {
            allPlaces.add("");
        }
        allPlaces.addAll(other.places);
        List<String> allLines = new ArrayList<>(lines);
        allLines.addAll(other.lines);
        return new ParsedPaper(title, allItems, allFindings, allLines, allPlaces, pictures);
    }

    public ParsedPaper with(List<Picture> newPictures) {
        return new ParsedPaper(title, items, findings, lines, places, newPictures);
    }
}
