package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says. Parts that a type does not use are empty: options belong to choices, matching and ordering (in
 * the right order), gaps to fill-in, cloze, short text and numeric, isTrue to true-false, guidance (the points a marker
 * looks for) to short answers. The gaps of a cloze stand in its stem as {@code [[1]]}, {@code [[2]]} and so on.
 *
 * @param parts null when there are none
 * @param remarks null when there are none
 */
public record Content(
        QuestionType type,
        String stem,
        List<Option> options,
        List<Gap> gaps,
        @Nullable Boolean isTrue,
        @Nullable String guidance,
        @Nullable String explanation,
        BigDecimal mark,
        @Nullable String difficulty,
        List<String> tags,
        @Nullable SectionLink link,
        @Nullable Structure parts,
        @Nullable Notes remarks) {

    private static final int MOST_ZEROS = 20;

    public Content {
        options = List.copyOf(options);
        gaps = List.copyOf(gaps);
        tags = List.copyOf(tags);
        mark = mark.signum() == 0 ? BigDecimal.ZERO : plain(mark);
        parts = Structure.NONE.equals(parts) ? null : parts;
        remarks = Notes.NONE.equals(remarks) ? null : remarks;
    }

    public Content(
            QuestionType type,
            String stem,
            List<Option> options,
            List<Gap> gaps,
            @Nullable Boolean isTrue,
            @Nullable String guidance,
            @Nullable String explanation,
            BigDecimal mark,
            @Nullable String difficulty,
            List<String> tags,
            @Nullable SectionLink link) {
        this(type, stem, options, gaps, isTrue, guidance, explanation, mark, difficulty, tags, link, null, null);
    }

    /** 2.50 and 2.5 are one mark; 10 is not written as 1E+1. */
    private static BigDecimal plain(BigDecimal mark) {
        BigDecimal stripped = mark.stripTrailingZeros();
        return stripped.scale() < 0 && stripped.scale() > -MOST_ZEROS ? stripped.setScale(0) : stripped;
    }

    public Structure structure() {
        return parts == null ? Structure.NONE : parts;
    }

    public Notes notes() {
        return remarks == null ? Notes.NONE : remarks;
    }

    public Scoring scoring() {
        return structure().scoringOrUsual();
    }

    public List<Prompt> prompts() {
        return structure().prompts();
    }

    public List<Child> children() {
        return structure().children();
    }

    public long correctOptions() {
        return options.stream().filter(Option::isCorrect).count();
    }

    /** Whether a person has to mark it, or one of its children. */
    public boolean isMarkedByHand() {
        return type.isMarkedByHand()
                || children().stream().anyMatch(child -> child.content().isMarkedByHand());
    }

    /** Whether it asks for anything and earns a mark. */
    public boolean isMarked() {
        return type != QuestionType.DESCRIPTION;
    }

    public Content withMark(BigDecimal newMark) {
        return builder().mark(newMark).build();
    }

    public Content withTags(List<String> newTags) {
        return builder().tags(newTags).build();
    }

    /** What a member reads and what is marked, without the labels it is sorted by. */
    public Content wording() {
        return builder()
                .tags(List.of())
                .difficulty(null)
                .link(null)
                .notes(notes().withCategory(null))
                .build();
    }

    /** One to change a copy with. */
    public ContentBuilder builder() {
        return new ContentBuilder(this);
    }

    /** One to build a question of the type from; the mark is 1, or 0 where none is earned. */
    public static ContentBuilder of(QuestionType type, String stem) {
        BigDecimal mark = type == QuestionType.DESCRIPTION ? BigDecimal.ZERO : BigDecimal.ONE;
        return new ContentBuilder(
                new Content(type, stem, List.of(), List.of(), null, null, null, mark, null, List.of(), null));
    }
}
