package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.List;

/** Text and gaps in turn. It becomes a fill-in, or a cloze when underscores of its own would be taken for gaps. */
public final class GappedText {
    private static final String BLANK = "____";

    private final List<String> texts = new ArrayList<>(List.of(""));
    private final List<Gap> gaps = new ArrayList<>();

    public void text(String text) {
        int last = texts.size() - 1;
        texts.set(last, texts.get(last) + text);
    }

    public void gap(Gap gap) {
        gaps.add(gap);
        texts.add("");
    }

    public int size() {
        return gaps.size();
    }

    public ContentBuilder build() {
        boolean hasOwn = texts.stream().anyMatch(text -> text.contains("__"));
        StringBuilder stem = new StringBuilder(texts.get(0));
        for (int i = 1; i < texts.size(); i++) {
            stem.append(hasOwn ? GapPlaces.sign(i) : BLANK).append(texts.get(i));
        }
        return Content.of(hasOwn ? QuestionType.CLOZE : QuestionType.FILL_IN, stem.toString())
                .gaps(gaps);
    }
}
