package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Fault;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers what a structured source holds: its lines with their places, the questions, and every doubt. */
public final class PaperBuilder {
    private static final int LONGEST_LINE = 4000;
    private static final Set<String> UNREAD_KEYS = Set.of(
            "key-unreadable",
            "key-outside-options",
            "keys-disagree",
            "gap-count-differs",
            "type-not-supported",
            "type-unknown",
            "cell-became-date",
            "cell-without-value",
            "options-in-true-false",
            "number-unreadable",
            "qti-rows-with-several",
            "aiken-not-completed");
    private static final Set<String> CONSEQUENCES =
            Set.of("no-answer", "gap-without-answer", "number-missing", "children-missing");

    private final List<String> lines = new ArrayList<>();
    private final List<String> places = new ArrayList<>();
    private final List<ParsedItem> items = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable String title;
    private boolean hasPlaces;
    private int namesLeft;

    /** Adds a line of the source and gives its number. A line that is very long is kept as a snippet. */
    public int line(String text, String place) {
        add(text, place);
        return lines.size();
    }

    /** Adds lines that their numbers name. */
    public void lines(List<String> texts) {
        texts.forEach(text -> add(text, ""));
    }

    private void add(String text, String place) {
        lines.add(text.length() <= LONGEST_LINE ? text : text.substring(0, LONGEST_LINE) + "…");
        places.add(place);
        hasPlaces |= !place.isEmpty();
    }

    public void title(String newTitle) {
        title = newTitle;
    }

    public void warn(String code, int line, String... arguments) {
        findings.add(Finding.warning(code, line, arguments));
    }

    public void error(String code, int line, String... arguments) {
        findings.add(Finding.error(code, line, arguments));
    }

    /** Counts a question whose own name is not kept; they are told together. */
    public void nameLeft() {
        namesLeft++;
    }

    /** Adds a question; the rules of the bank are checked here. */
    public void item(@Nullable String number, int fromLine, int toLine, Content content, List<Finding> doubts) {
        List<Finding> all = new ArrayList<>(doubts);
        boolean isKeyUnread = doubts.stream().anyMatch(finding -> UNREAD_KEYS.contains(finding.code()));
        for (Fault fault : ContentRules.check(content)) {
            if (!isKeyUnread || !CONSEQUENCES.contains(fault.code())) {
                all.add(Finding.error(fault.code(), fromLine));
            }
        }
        items.add(new ParsedItem(
                number, fromLine, toLine, content, all.stream().distinct().toList(), null));
    }

    public int size() {
        return items.size();
    }

    public ParsedPaper build() {
        if (items.isEmpty()) {
            findings.add(Finding.error("no-question-found", 0));
        }
        if (namesLeft > 0) {
            warn("names-not-kept", 0, String.valueOf(namesLeft));
        }
        List<ParsedItem> marked = new ArrayList<>(items);
        Repeats.mark(marked);
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparingInt(Finding::line));
        return new ParsedPaper(title, marked, sorted, lines, hasPlaces ? places : List.of());
    }
}
