package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** A material with questions as what stands one after the other: a text to read, then each question by itself. */
public final class MaterialParts {
    private MaterialParts() {}

    /** Empty when the question is no material, or a part of it is more than the format holds. */
    public static List<Content> of(Content question, FormatWriter writer) {
        boolean isSplit = question.type() == QuestionType.COMPOSITE
                && writer.types().contains(QuestionType.DESCRIPTION)
                && question.children().stream().map(Child::content).allMatch(writer::holds);
        if (!isSplit) {
            return List.of();
        }
        List<Content> parts = new ArrayList<>();
        parts.add(Content.of(QuestionType.DESCRIPTION, question.stem())
                .explanation(question.explanation())
                .tags(question.tags())
                .notes(question.notes())
                .build());
        marked(question).forEach(child -> parts.add(part(question, child)));
        return parts;
    }

    /** The questions of a material, each with its part of the mark. */
    public static List<Content> marked(Content material) {
        BigDecimal all = material.children().stream()
                .map(child -> child.content().mark())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return material.children().stream()
                .map(child -> marked(material, child.content(), all))
                .toList();
    }

    private static Content marked(Content material, Content child, BigDecimal all) {
        BigDecimal share = all.signum() == 0
                ? child.mark()
                : material.mark().multiply(child.mark()).divide(all, 2, RoundingMode.HALF_UP);
        return share.signum() > 0 ? child.withMark(share) : child;
    }

    /** Sorted where the material is. */
    private static Content part(Content material, Content child) {
        Notes notes = child.notes();
        return child.builder()
                .tags(child.tags().isEmpty() ? material.tags() : child.tags())
                .notes(
                        notes.category() == null
                                ? notes.withCategory(material.notes().category())
                                : notes)
                .build();
    }
}
