package io.rizhi.quiz.bank;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.bank.content.CriterionView;
import io.rizhi.quiz.bank.content.FeedbackView;
import io.rizhi.quiz.bank.content.GapView;
import io.rizhi.quiz.bank.content.KeywordsView;
import io.rizhi.quiz.bank.content.OptionView;
import io.rizhi.quiz.bank.content.OptionsOnWire;
import io.rizhi.quiz.bank.content.PromptView;
import io.rizhi.quiz.bank.content.ScoringView;
import io.rizhi.quiz.bank.content.SourceView;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Criterion;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Structure;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A question on the wire, for admins only: it holds the key. Parts that a type does not use are empty or null.
 *
 * @param type single, multiple, true-false, fill-in, short-answer, short-text, numeric, matching, ordering, cloze,
 *     composite or description
 * @param options of a choice in order, of an ordering in the right order, of a matching all that prompts may take
 * @param gaps of a fill-in or cloze, in order; the one gap of a short text or a number. A cloze marks them in its stem:
 *     [[1]], [[2]] and so on
 * @param isTrue key of a true-false question; null for other types
 * @param guidance points a marker looks for in a short answer; null when there are none
 * @param explanation shown with the result; null when there is none
 * @param mark greater than 0, at most two decimals; 0 for a description
 * @param difficulty as written by the author; null when not stated
 * @param link the place in a document it is about; null when not linked
 * @param prompts of a matching
 * @param children of a composite, whose material is the stem
 * @param rubric of a short answer; its highest marks add up to the mark
 * @param keywords of a short answer; they suggest a mark that a person confirms
 * @param scoring how it is marked where it differs from the quiz; null is as usual
 * @param category path with slashes; null for none
 * @param externalId id in the system it came from; null for none
 * @param format of its texts: plain, markdown or html; null is plain
 * @param penalty share lost with each further try; null for none
 * @param keepsOrder whether its options keep their order even in a quiz that shuffles
 * @param source null when written here
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
        @Nullable @Valid LinkView link,
        @Nullable @Valid @Size(max = 100) List<PromptView> prompts,
        @Nullable @Valid @Size(max = 50) List<ChildView> children,
        @Nullable @Valid @Size(max = 50) List<CriterionView> rubric,
        @Nullable @Valid @Size(max = 50) List<KeywordsView> keywords,
        @Nullable @Valid ScoringView scoring,
        @Nullable String category,
        @Nullable String externalId,
        @Nullable String format,
        @Nullable @Valid FeedbackView feedback,
        @Nullable @Size(max = 20) List<String> hints,
        @Nullable BigDecimal penalty,
        @Nullable Boolean keepsOrder,
        @Nullable @Valid SourceView source) {

    public static QuestionContent of(Content content) {
        Structure structure = content.structure();
        Notes notes = content.notes();
        String format = notes.format();
        return new QuestionContent(
                content.type().code(),
                content.stem(),
                OptionsOnWire.of(content.options()),
                content.gaps().stream().map(GapView::of).toList(),
                content.isTrue(),
                content.guidance(),
                content.explanation(),
                content.mark(),
                content.difficulty(),
                content.tags(),
                LinkView.of(content.link()),
                structure.prompts().stream().map(PromptView::of).toList(),
                structure.children().stream().map(ChildView::of).toList(),
                structure.rubric().stream().map(CriterionView::of).toList(),
                structure.keywords().stream().map(KeywordsView::of).toList(),
                ScoringView.of(structure.scoring()),
                notes.category(),
                notes.externalId(),
                format == null ? "plain" : format,
                FeedbackView.of(notes.feedback()),
                notes.hints(),
                notes.penalty(),
                notes.keepsOrder(),
                SourceView.of(notes.source()));
    }

    /** The model; a type that does not exist is a 400. Options without id get one. */
    public Content toContent() {
        QuestionType known = QuestionType.ofCode(type)
                .orElseThrow(
                        () -> KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/type", "unknown-type"))));
        GapKind usual = known == QuestionType.NUMERIC ? GapKind.NUMBER : GapKind.TEXT;
        return new Content(
                known,
                stem.strip(),
                known.usesOptions() ? OptionsOnWire.read(options) : List.of(),
                known.hasGaps() ? gaps.stream().map(gap -> gap.toGap(usual)).toList() : List.of(),
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
                link == null ? null : link.toLink(),
                structure(known),
                notes());
    }

    private Structure structure(QuestionType known) {
        boolean isByHand = known == QuestionType.SHORT_ANSWER;
        return new Structure(
                known == QuestionType.MATCHING ? promptList() : List.of(),
                known == QuestionType.COMPOSITE ? childList() : List.of(),
                isByHand ? criteria() : List.of(),
                isByHand && keywords != null
                        ? keywords.stream().map(KeywordsView::toKeywords).toList()
                        : List.of(),
                scoring == null ? null : scoring.toScoring());
    }

    private Notes notes() {
        return new Notes(
                text(format),
                text(category),
                text(externalId),
                feedback == null ? null : feedback.toFeedback(),
                hints == null ? List.of() : hints,
                penalty,
                Boolean.TRUE.equals(keepsOrder),
                source == null ? null : source.toSource());
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private List<Prompt> promptList() {
        List<Prompt> all = new ArrayList<>();
        for (PromptView prompt : prompts == null ? List.<PromptView>of() : prompts) {
            all.add(prompt.toPrompt(all.size()));
        }
        return all;
    }

    private List<Child> childList() {
        List<Child> all = new ArrayList<>();
        for (ChildView child : children == null ? List.<ChildView>of() : children) {
            all.add(child.toChild(all.size()));
        }
        return all;
    }

    private List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>();
        for (CriterionView criterion : rubric == null ? List.<CriterionView>of() : rubric) {
            all.add(criterion.toCriterion(all.size()));
        }
        return all;
    }
}
