package io.rizhi.quiz.bank.model;

import java.util.Set;

/** Rules for what a question carries beside text and key. */
public final class NoteRules {
    public static final int MOST_HINTS = 20;
    private static final Set<String> FORMATS = Set.of("plain", "markdown", "html");
    private static final int LONGEST_NAME = 500;

    private NoteRules() {}

    static void check(Content content, Faults faults) {
        Notes notes = content.notes();
        String format = notes.format();
        faults.when(format != null && !FORMATS.contains(format), "format-unknown", "/format");
        faults.length(notes.category(), LONGEST_NAME, "/category");
        faults.length(notes.externalId(), LONGEST_NAME, "/externalId");
        faults.when(Hints.of(content).size() > MOST_HINTS, "hints-too-many", "/hints");
        notes.hints().forEach(hint -> faults.length(hint, ContentRules.LONGEST_TEXT, "/hints"));
        faults.share(notes.penalty(), "0", "1", "/penalty");
        Feedback feedback = notes.feedback();
        if (feedback != null) {
            faults.length(feedback.correct(), ContentRules.LONGEST_TEXT, "/feedback/correct");
            faults.length(feedback.partial(), ContentRules.LONGEST_TEXT, "/feedback/partial");
            faults.length(feedback.incorrect(), ContentRules.LONGEST_TEXT, "/feedback/incorrect");
        }
        Source source = notes.source();
        if (source != null) {
            faults.length(source.file(), LONGEST_NAME, "/source/file");
            faults.length(source.place(), LONGEST_NAME, "/source/place");
            faults.length(source.text(), ContentRules.LONGEST_TEXT, "/source/text");
        }
    }
}
