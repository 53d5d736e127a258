package io.rizhi.quiz.bank.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a question says. Parts that a type does not use are empty: options belong to choices, gaps to fill-in, isTrue to
 * true-false, guidance (the points a marker looks for) to short answers.
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
        @Nullable SectionLink link) {

    public Content {
        options = List.copyOf(options);
        gaps = List.copyOf(gaps);
        tags = List.copyOf(tags);
        mark = mark.signum() == 0 ? BigDecimal.ZERO : plain(mark);
    }

    /** 2.50 and 2.5 are one mark; 10 is not written as 1E+1. */
    private static BigDecimal plain(BigDecimal mark) {
        BigDecimal stripped = mark.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public long correctOptions() {
        return options.stream().filter(Option::isCorrect).count();
    }

    public Content withMark(BigDecimal newMark) {
        return new Content(type, stem, options, gaps, isTrue, guidance, explanation, newMark, difficulty, tags, link);
    }

    public Content withTags(List<String> newTags) {
        return new Content(type, stem, options, gaps, isTrue, guidance, explanation, mark, difficulty, newTags, link);
    }
}
