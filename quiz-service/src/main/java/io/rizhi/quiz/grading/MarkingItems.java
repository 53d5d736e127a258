package io.rizhi.quiz.grading;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Opinion;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.PlainLine;
import io.rizhi.quiz.bank.content.CriterionView;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Keywords;
import io.rizhi.quiz.grading.model.Grading;
import io.rizhi.quiz.grading.model.HandMarking;
import io.rizhi.quiz.grading.model.MarkingRule;
import io.rizhi.quiz.grading.model.Suggestion;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Treatment;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Attempts as lists of responses to mark. */
final class MarkingItems {
    private MarkingItems() {}

    /**
     * Answers of the attempt that wait for a mark. Of two markers each gives one, so what this person has marked is left out
     * then.
     *
     * @param paper of the attempt, with the corrections in force
     */
    static List<MarkingItemView> open(Attempt attempt, PublishedQuiz paper, MarkingRule rule, PersonId marker) {
        Outcome outcome = attempt.outcome();
        return outcome == null
                ? List.of()
                : outcome.marks().stream()
                        .filter(mark -> mark.mark() == null)
                        .map(QuestionMark::questionId)
                        .filter(id -> !rule.isDouble()
                                || !HandMarking.hasOpinionOf(attempt.handMarks().get(id), marker))
                        .flatMap(id -> paper.question(id).stream())
                        .filter(question -> question.treatment() == Treatment.AS_ANSWERED)
                        .map(question -> view(attempt, paper, question))
                        .toList();
    }

    static MarkingItemView view(Attempt attempt, PublishedQuiz quiz, PaperQuestion question) {
        HandMark mark = attempt.handMarks().get(question.id());
        String response =
                text(question.content(), attempt.response(question.id()).response());
        return new MarkingItemView(
                attempt.id().value(),
                question.id().value(),
                quiz.title(),
                PlainLine.stem(question.content()),
                question.content().guidance(),
                response,
                question.mark(),
                attempt.submittedAt(),
                mark == null ? null : mark.mark(),
                // What other markers wrote would guide the one who marks on their own.
                mark == null || mark.mark() == null ? null : mark.comment(),
                Grading.markByRule(
                        question.content(),
                        attempt.response(question.id()).response(),
                        question.mark(),
                        question.policy(),
                        question.isNegativeAllowed()),
                question.content().structure().rubric().stream()
                        .map(CriterionView::of)
                        .toList(),
                suggestion(question, response),
                mark == null ? 0 : mark.opinions().size(),
                HandMarking.needsDecision(mark) ? marks(mark) : null);
    }

    private static List<BigDecimal> marks(@Nullable HandMark mark) {
        return mark == null
                ? List.of()
                : mark.opinions().stream().map(Opinion::mark).toList();
    }

    private static @Nullable MarkSuggestionView suggestion(PaperQuestion question, String response) {
        List<Keywords> keywords = question.content().structure().keywords();
        return keywords.isEmpty() ? null : MarkSuggestionView.of(Suggestion.of(keywords, response, question.mark()));
    }

    /** What was written, part by part. */
    private static String text(Content content, Response response) {
        List<String> texts = new ArrayList<>();
        String own = response.text();
        if (own != null) {
            texts.add(own);
        }
        content.children().stream()
                .map(child -> text(child.content(), response.child(child.id())))
                .filter(text -> !text.isEmpty())
                .forEach(texts::add);
        return String.join("\n\n", texts);
    }
}
