package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.SectionLink;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on the wire, for admins only: it holds the key.
 *
 * @param type single, multiple, true-false, fill-in or short-answer
 * @param options of a choice, in order
 * @param gaps of a fill-in, in order
 * @param isTrue key of a true-false question; null for other types
 * @param guidance points a marker looks for in a short answer; null when there are none
 * @param explanation shown with the result; null when there is none
 * @param mark greater than 0, at most two decimals
 * @param difficulty as written by the author; null when not stated
 * @param link the place in a document it is about; null when not linked
 */
public record QuestionContent(
        @NotNull String type,
        @NotNull String stem,
        @NotNull @Valid @Size(max = 100) List<OptionView> options,
        @NotNull @Valid @Size(max = 100) List<GapView> gaps,
        @Nullable Boolean isTrue,
        @Nullable String guidance,
        @Nullable String explanation,
        @NotNull BigDecimal mark,
        @Nullable @Size(max = 200) String difficulty,
        @NotNull @Size(max = 50) List<String> tags,
        @Nullable @Valid LinkView link) {

    public static QuestionContent of(Content content) {
        return new QuestionContent(
                content.type().code(),
                content.stem(),
                content.options().stream()
                        .map(option -> new OptionView(option.id(), option.text(), option.isCorrect()))
                        .toList(),
                content.gaps().stream()
                        .map(gap -> new GapView(gap.alternatives()))
                        .toList(),
                content.isTrue(),
                content.guidance(),
                content.explanation(),
                content.mark(),
                content.difficulty(),
                content.tags(),
                LinkView.of(content.link()));
    }

    /** The model; a type that does not exist is a 400. Options without id get one. */
    public Content toContent() {
        QuestionType known = QuestionType.ofCode(type)
                .orElseThrow(
                        () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/type", "unknown-type"))));
        SectionLink place = link == null ? null : link.toLink();
        return new Content(
                known,
                stem.strip(),
                known == QuestionType.SHORT_ANSWER || known == QuestionType.FILL_IN ? List.of() : keyedOptions(),
                known == QuestionType.FILL_IN
                        ? gaps.stream().map(gap -> new Gap(gap.stripped())).toList()
                        : List.of(),
                known == QuestionType.TRUE_FALSE ? isTrue : null,
                known == QuestionType.SHORT_ANSWER ? guidance : null,
                explanation,
                mark,
                difficulty,
                tags.stream()
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .distinct()
                        .toList(),
                place);
    }

    private List<Option> keyedOptions() {
        if (type.equals(QuestionType.TRUE_FALSE.code())) {
            return List.of();
        }
        List<Option> all = new ArrayList<>();
        for (OptionView option : options) {
            String id = option.id().isBlank() ? freeId(all) : option.id();
            all.add(new Option(id, option.text().strip(), option.isCorrect()));
        }
        return all;
    }

    private String freeId(List<Option> taken) {
        int number = 1;
        while (isTaken("o" + number, taken)) {
            number++;
        }
        return "o" + number;
    }

    private boolean isTaken(String id, List<Option> taken) {
        return taken.stream().anyMatch(option -> option.id().equals(id))
                || options.stream().anyMatch(option -> option.id().equals(id));
    }
}
