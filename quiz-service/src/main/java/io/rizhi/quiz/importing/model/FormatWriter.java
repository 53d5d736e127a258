package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.List;
import java.util.Set;

/** Writes questions in one format. */
public interface FormatWriter {
    /** Types that the format can hold. */
    Set<QuestionType> types();

    /** Whether the format can hold this question of a type that it can hold. */
    default boolean holds(Content question) {
        return types().contains(question.type());
    }

    /** What is written instead of a question that the format cannot hold; empty when nothing is. */
    default List<Content> split(Content question) {
        return MaterialParts.of(question, this);
    }

    /** Parts that the format can hold of a question of that type. */
    Set<Part> parts(QuestionType type);

    byte[] write(List<Content> questions);

    /** Reads what it wrote. */
    ParsedPaper read(byte[] bytes);
}
