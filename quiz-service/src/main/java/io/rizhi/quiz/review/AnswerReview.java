package io.rizhi.quiz.review;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.ResponseRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.grading.model.Grading;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.review.model.Fsrs;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import reactor.core.publisher.Mono;

/** Marks an answer given in a review and moves the question on. It counts for no quiz. */
final class AnswerReview {
    /**
     * What a person answers.
     *
     * @param answerId the same for a repeat of the same answer
     */
    record Command(PersonId person, QuestionId question, Response response, String answerId, ZoneId zone) {}

    /** What came of it. */
    record Answered(PaperQuestion question, boolean isRight, ReviewCard card) {}

    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final ReviewLog log;
    private final FindQuizVersion quizzes;
    private final Clock clock;

    AnswerReview(ReviewCards cards, WrongQuestions questions, ReviewLog log, FindQuizVersion quizzes, Clock clock) {
        this.cards = cards;
        this.questions = questions;
        this.log = log;
        this.quizzes = quizzes;
        this.clock = clock;
    }

    Mono<Answered> answer(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return RetryOnConflict.of(() -> cards.find(command.person(), command.question())
                .filter(card -> card.isActive() || card.seen().contains(command.answerId()))
                .filter(card -> !card.visibleFrom().isAfter(now))
                .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                .flatMap(card -> quizzes.find(card.quizId(), card.quizVersion())
                        .flatMap(quiz -> Mono.justOrEmpty(quiz.question(card.questionId())))
                        .switchIfEmpty(Mono.error(KitProblems.NOT_FOUND::exception))
                        .flatMap(question -> answer(command, card, question, now))));
    }

    private Mono<Answered> answer(Command command, ReviewCard card, PaperQuestion question, Instant now) {
        List<Fault> faults = ResponseRules.check(question.content(), command.response());
        if (!faults.isEmpty()) {
            throw KitProblems.INVALID_REQUEST.exception(faults.stream()
                    .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                    .toList());
        }
        boolean isRight = Grading.mark(question.content(), command.response(), question.mark(), question.policy())
                .filter(mark -> mark.compareTo(question.mark()) == 0)
                .isPresent();
        if (card.seen().contains(command.answerId())) {
            return leave(card).thenReturn(new Answered(question, isRight, card));
        }
        ReviewCard next = card.answered(isRight, now, command.zone()).seeing(command.answerId());
        return log.add(entry(command, card, isRight, now))
                .then(cards.save(card, next))
                .flatMap(saved -> leave(saved).thenReturn(new Answered(question, isRight, saved)));
    }

    /** Right often enough: it leaves the book of wrong answers too. */
    private Mono<Void> leave(ReviewCard card) {
        return card.isActive() ? Mono.empty() : questions.leave(card.personId(), card.questionId(), true);
    }

    private static ReviewLog.Entry entry(Command command, ReviewCard card, boolean isRight, Instant now) {
        return new ReviewLog.Entry(
                command.person(),
                command.question(),
                command.answerId(),
                now,
                LocalDate.ofInstant(now, command.zone()),
                Fsrs.recall(card.memory(), now, command.zone()),
                isRight);
    }
}
