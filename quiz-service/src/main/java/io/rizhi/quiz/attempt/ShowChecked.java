package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.attempt.model.QuestionMark;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindCorrectedQuiz;
import io.rizhi.quiz.quiz.model.CorrectedQuiz;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** What answers that were checked came to: mark, right answer and feedback; nothing of any other question. */
final class ShowChecked {
    private final FindCorrectedQuiz quizzes;
    private final Grader grader;

    ShowChecked(FindCorrectedQuiz quizzes, Grader grader) {
        this.quizzes = quizzes;
        this.grader = grader;
    }

    Mono<QuestionResultView> show(Attempt attempt, QuestionId question) {
        return all(attempt).flatMap(checked -> Mono.justOrEmpty(checked.get(question)));
    }

    /** By question; empty while nothing was checked. */
    Mono<Map<QuestionId, QuestionResultView>> all(Attempt attempt) {
        boolean isAny = attempt.questions().stream()
                .anyMatch(ordered -> attempt.response(ordered.id()).isChecked());
        return isAny
                ? quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                        .map(CorrectedQuiz::quiz)
                        .map(quiz -> checked(attempt, quiz))
                : Mono.just(Map.of());
    }

    private Map<QuestionId, QuestionResultView> checked(Attempt attempt, PublishedQuiz quiz) {
        Outcome outcome = grader.grade(quiz, attempt);
        Map<QuestionId, QuestionMark> marks =
                outcome.marks().stream().collect(Collectors.toMap(QuestionMark::questionId, Function.identity()));
        PublishedQuiz paper = attempt.paper(quiz);
        Map<QuestionId, QuestionResultView> checked = new HashMap<>();
        for (OrderedQuestion ordered : attempt.questions()) {
            if (attempt.response(ordered.id()).isChecked()) {
                paper.question(ordered.id())
                        .map(question -> ShowResult.question(attempt, question, ordered, marks.get(ordered.id())))
                        .ifPresent(view -> checked.put(ordered.id(), view));
            }
        }
        return checked;
    }
}
