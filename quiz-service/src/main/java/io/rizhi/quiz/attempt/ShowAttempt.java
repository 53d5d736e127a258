package io.rizhi.quiz.attempt;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Closing;
import io.rizhi.quiz.attempt.model.OrderedQuestion;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.bank.model.Hints;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.override.model.Terms;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.QuizMode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Shows an attempt to its member: in its own order, with the saved responses, without any key but of what was checked. */
final class ShowAttempt {
    private final FindQuizVersion quizzes;
    private final ShowChecked checked;
    private final Clock clock;

    ShowAttempt(FindQuizVersion quizzes, ShowChecked checked, Clock clock) {
        this.quizzes = quizzes;
        this.checked = checked;
        this.clock = clock;
    }

    Mono<AttemptView> show(Attempt attempt) {
        return quizzes.find(attempt.quizId(), attempt.quizVersion())
                .switchIfEmpty(Mono.error(KitProblems.INTERNAL_ERROR::exception))
                .zipWith(checked.all(attempt), (quiz, came) -> view(attempt, attempt.paper(quiz), came));
    }

    private AttemptView view(Attempt attempt, PublishedQuiz quiz, Map<QuestionId, QuestionResultView> came) {
        Terms own = attempt.terms(quiz.settings());
        return new AttemptView(
                attempt.id().value(),
                attempt.quizId().value(),
                attempt.quizVersion(),
                quiz.title(),
                attempt.planId(),
                attempt.day(),
                attempt.shownStatus(clock.instant()),
                attempt.startedAt(),
                attempt.deadline().at(),
                clock.instant(),
                attempt.number(),
                own.attemptsAllowed(),
                attempt.questions().stream()
                        .flatMap(ordered -> quiz.question(ordered.id()).stream()
                                .map(question -> question(
                                                question,
                                                ordered,
                                                attempt.response(ordered.id()),
                                                attempt.rules().mode())
                                        .in(quiz.layout().places().get(ordered.id()), came.get(ordered.id()))))
                        .toList(),
                AttemptSectionView.of(quiz),
                attempt.basis().kind(),
                own.baseSeconds(),
                own.allowedSeconds(),
                own.extraSeconds(),
                attempt.rules().mode().code(),
                attempt.rules().expiry().code(),
                Closing.of(attempt).handInUntil());
    }

    static AttemptQuestionView question(
            PaperQuestion question, OrderedQuestion ordered, SavedResponse saved, QuizMode mode) {
        List<String> hints = mode == QuizMode.PRACTICE ? Hints.of(question.content()) : List.of();
        return new AttemptQuestionView(
                question.id().value(),
                question.content().type().code(),
                question.content().stem(),
                PaperFace.options(question.content().options(), ordered.optionIds()),
                question.content().gaps().size(),
                question.mark(),
                saved.sequence() == 0 ? null : ResponseContent.of(saved.response()),
                saved.sequence(),
                saved.isFlagged(),
                PaperFace.blanks("", question.content(), ordered),
                PaperFace.prompts(question.content()),
                PaperFace.children(question.content(), ordered),
                PaperFace.format(question.content()),
                null,
                null,
                hints.isEmpty() ? null : hints,
                saved.hintsTaken());
    }
}
