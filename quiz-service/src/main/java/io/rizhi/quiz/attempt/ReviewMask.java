package io.rizhi.quiz.attempt;

import io.rizhi.quiz.quiz.model.ReviewPart;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes out of a question in a result what its member may not see yet. An explanation names the right answer, so it goes with that. */
final class ReviewMask {
    private final Set<ReviewPart> parts;

    private ReviewMask(Set<ReviewPart> parts) {
        this.parts = parts;
    }

    static QuestionResultView of(QuestionResultView whole, Set<ReviewPart> parts) {
        return new ReviewMask(parts).mask(whole);
    }

    private QuestionResultView mask(QuestionResultView whole) {
        return new QuestionResultView(
                whole.questionId(),
                whole.type(),
                whole.stem(),
                options(whole.options()),
                of(ReviewPart.RESPONSE, whole.response()),
                of(ReviewPart.MARKS, whole.mark()),
                whole.maxMark(),
                of(ReviewPart.MARKS, whole.isCorrect()),
                keys(whole.correctGaps()),
                of(ReviewPart.RIGHT_ANSWERS, whole.correctIsTrue()),
                of(ReviewPart.RIGHT_ANSWERS, whole.explanation()),
                of(ReviewPart.RIGHT_ANSWERS, whole.guidance()),
                of(ReviewPart.FEEDBACK, whole.comment()),
                of(ReviewPart.FEEDBACK, whole.link()),
                whole.blanks(),
                prompts(whole.prompts()),
                of(ReviewPart.RIGHT_ANSWERS, whole.correctOrder()),
                children(whole.children()),
                of(ReviewPart.FEEDBACK, whole.feedback()),
                whole.format());
    }

    private <T> @Nullable T of(ReviewPart part, @Nullable T value) {
        return parts.contains(part) ? value : null;
    }

    private <T> List<T> keys(List<T> values) {
        return parts.contains(ReviewPart.RIGHT_ANSWERS) ? values : List.of();
    }

    private List<ResultOptionView> options(List<ResultOptionView> options) {
        return options.stream()
                .map(option -> new ResultOptionView(
                        option.id(),
                        option.text(),
                        of(ReviewPart.RIGHT_ANSWERS, option.isCorrect()),
                        of(ReviewPart.RESPONSE, option.isChosen())))
                .toList();
    }

    private @Nullable List<ResultPromptView> prompts(@Nullable List<ResultPromptView> prompts) {
        return prompts == null
                ? null
                : prompts.stream()
                        .map(prompt -> new ResultPromptView(
                                prompt.id(), prompt.text(), of(ReviewPart.RIGHT_ANSWERS, prompt.correctOptionId())))
                        .toList();
    }

    private @Nullable List<ResultChildView> children(@Nullable List<ResultChildView> children) {
        return children == null ? null : children.stream().map(this::child).toList();
    }

    private ResultChildView child(ResultChildView child) {
        List<ResultPromptView> prompts = prompts(child.prompts());
        return new ResultChildView(
                child.id(),
                child.type(),
                child.stem(),
                options(child.options()),
                child.blanks(),
                prompts == null ? List.of() : prompts,
                keys(child.correctGaps()),
                keys(child.correctOrder()),
                of(ReviewPart.RIGHT_ANSWERS, child.correctIsTrue()),
                of(ReviewPart.RIGHT_ANSWERS, child.explanation()),
                of(ReviewPart.RIGHT_ANSWERS, child.guidance()));
    }
}
