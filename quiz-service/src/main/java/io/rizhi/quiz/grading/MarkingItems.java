package io.rizhi.quiz.grading;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.HandMark;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.grading.model.Grading;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.ArrayList;
import java.util.List;

/** Attempts as lists of responses to mark. */
final class MarkingItems {
    private MarkingItems() {}

    /** Questions of the attempt that a person marks, marked or not. */
    static List<MarkingItemView> open(Attempt attempt, PublishedQuiz quiz) {
        Outcome outcome = attempt.outcome();
        return outcome == null
                ? List.of()
                : outcome.marks().stream()
                        .filter(mark -> mark.isByHand() && !attempt.handMarks().containsKey(mark.questionId()))
                        .map(QuestionMark::questionId)
                        .flatMap(id -> quiz.question(id).stream())
                        .map(question -> view(attempt, quiz, question))
                        .toList();
    }

    static MarkingItemView view(Attempt attempt, PublishedQuiz quiz, PaperQuestion question) {
        HandMark mark = attempt.handMarks().get(question.id());
        return new MarkingItemView(
                attempt.id().value(),
                question.id().value(),
                quiz.title(),
                attempt.personId().value(),
                question.content().stem(),
                question.content().guidance(),
                text(question.content(), attempt.response(question.id()).response()),
                question.mark(),
                attempt.submittedAt(),
                mark == null ? null : mark.mark(),
                mark == null ? null : mark.comment(),
                Grading.markByRule(
                        question.content(),
                        attempt.response(question.id()).response(),
                        question.mark(),
                        question.policy()));
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
