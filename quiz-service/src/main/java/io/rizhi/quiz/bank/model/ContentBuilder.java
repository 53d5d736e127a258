package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds a question part by part. */
public final class ContentBuilder {
    private final QuestionType type;
    private String stem;
    private List<Option> options;
    private List<Gap> gaps;
    private @Nullable Boolean isTrue;
    private @Nullable String guidance;
    private @Nullable String explanation;
    private BigDecimal mark;
    private @Nullable String difficulty;
    private List<String> tags;
    private @Nullable SectionLink link;
    private Structure structure;
    private Notes notes;

    ContentBuilder(Content from) {
        this.type = from.type();
        this.stem = from.stem();
        this.options = from.options();
        this.gaps = from.gaps();
        this.isTrue = from.isTrue();
        this.guidance = from.guidance();
        this.explanation = from.explanation();
        this.mark = from.mark();
        this.difficulty = from.difficulty();
        this.tags = from.tags();
        this.link = from.link();
        this.structure = from.structure();
        this.notes = from.notes();
    }

    public ContentBuilder stem(String newStem) {
        this.stem = newStem;
        return this;
    }

    public ContentBuilder options(List<Option> newOptions) {
        this.options = newOptions;
        return this;
    }

    public ContentBuilder gaps(List<Gap> newGaps) {
        this.gaps = newGaps;
        return this;
    }

    public ContentBuilder isTrue(@Nullable Boolean newIsTrue) {
        this.isTrue = newIsTrue;
        return this;
    }

    public ContentBuilder guidance(@Nullable String newGuidance) {
        this.guidance = newGuidance;
        return this;
    }

    public ContentBuilder explanation(@Nullable String newExplanation) {
        this.explanation = newExplanation;
        return this;
    }

    public ContentBuilder mark(BigDecimal newMark) {
        this.mark = newMark;
        return this;
    }

    public ContentBuilder difficulty(@Nullable String newDifficulty) {
        this.difficulty = newDifficulty;
        return this;
    }

    public ContentBuilder tags(List<String> newTags) {
        this.tags = newTags;
        return this;
    }

    public ContentBuilder link(@Nullable SectionLink newLink) {
        this.link = newLink;
        return this;
    }

    public ContentBuilder structure(Structure newStructure) {
        this.structure = newStructure;
        return this;
    }

    public ContentBuilder notes(Notes newNotes) {
        this.notes = newNotes;
        return this;
    }

    public ContentBuilder prompts(List<Prompt> prompts) {
        return structure(structure.with(prompts, structure.children()));
    }

    public ContentBuilder children(List<Child> children) {
        return structure(structure.with(structure.prompts(), children));
    }

    public ContentBuilder scoring(@Nullable Scoring scoring) {
        return structure(new Structure(
                structure.prompts(), structure.children(), structure.rubric(), structure.keywords(), scoring));
    }

    public Content build() {
        return new Content(
                type,
                stem,
                options,
                gaps,
                isTrue,
                guidance,
                explanation,
                mark,
                difficulty,
                tags,
                link,
                structure,
                notes);
    }
}
