package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.importing.model.Fields.Answer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All the places where a paper may say what is right, before they are understood.
 *
 * @param stem with a key taken out of its bracket
 */
record Answered(String stem, List<Source> sources) {
    /**
     * One place that names the key.
     *
     * @param rest further lines under it
     * @param isSure false for a bracket in mid-stem that may be text
     */
    record Source(String text, String rest, int line, boolean isSure) {}

    static Answered of(Block block, Fields fields, String stem, boolean mayHaveStemKey) {
        List<Source> sources = new ArrayList<>();
        String open = stem;
        @Nullable String before = block.keyBeforeNumber();
        if (before != null && !before.isBlank()) {
            sources.add(new Source(before, "", block.firstLine(), true));
        }
        for (Answer answer : fields.answers()) {
            sources.add(source(answer.text(), answer.line()));
        }
        for (KeyEntry key : block.keys()) {
            sources.add(source(key.answer(), key.line()));
        }
        StemKey stemKey = mayHaveStemKey ? StemKey.in(stem).orElse(null) : null;
        if (stemKey != null && (stemKey.isSure() || sources.isEmpty())) {
            open = stemKey.stem();
            sources.add(new Source(stemKey.key(), "", block.firstLine(), stemKey.isSure()));
        }
        return new Answered(open, List.copyOf(sources));
    }

    private static Source source(String text, int line) {
        String[] parts = text.strip().split("\n", 2);
        return new Source(parts[0], parts.length > 1 ? parts[1].strip() : "", line, true);
    }

    /** Everything that was typed as answer, for types whose answer is text. */
    String whole() {
        return sources.stream()
                .map(source -> source.rest().isEmpty() ? source.text() : source.text() + "\n" + source.rest())
                .reduce((one, other) -> one + "\n" + other)
                .orElse("");
    }
}
