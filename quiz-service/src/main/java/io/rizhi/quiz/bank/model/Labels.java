package io.rizhi.quiz.bank.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What a question is sorted by, when another text of it takes its place. */
public final class Labels {
    private Labels() {}

    /** The new text with all tags of both, and with what the bank knew where the new one says nothing. */
    public static Content kept(Content imported, Content inBank) {
        Set<String> tags = new LinkedHashSet<>(inBank.tags());
        tags.addAll(imported.tags());
        Notes notes = imported.notes();
        Notes known = inBank.notes();
        return imported.builder()
                .tags(List.copyOf(tags))
                .difficulty(imported.difficulty() == null ? inBank.difficulty() : imported.difficulty())
                .link(imported.link() == null ? inBank.link() : imported.link())
                .notes(notes.category() == null ? notes.withCategory(known.category()) : notes)
                .build();
    }
}
