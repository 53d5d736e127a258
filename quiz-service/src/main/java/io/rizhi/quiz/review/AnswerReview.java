package io.rizhi.quiz.review;

import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.attempt.model.Response;
import io.rizhi.quiz.attempt.model.ResponseRules;
import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.review.FindReview.Found;
import io.rizhi.quiz.review.model.Effort;
import io.rizhi.quiz.review.model.Fsrs;
import io.rizhi.quiz.review.model.ReviewCard;
import io.rizhi.quiz.review.model.ReviewRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import reactor.core.publisher.Mono;

/** Marks an answer given in a review and moves the question on. It counts for no quiz. */
final class AnswerReview {
    /**
     * What a person answers.
     *
     * @param answerId the same for a repeat of the same answer
     * @param isHinted whether a hint was looked at before
     */
    record Command(
            PersonId person, QuestionId question, Response response, String answerId, ZoneId zone, boolean isHinted) {}

    /** What came of it. */
    record Answered(PaperQuestion question, boolean isRight, ReviewCard card) {}

    private final FindReview find;
    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final ReviewLog log;
    private final ReviewSettings settings;

    AnswerReview(FindReview find, ReviewCards cards, WrongQuestions questions, ReviewLog log, ReviewSettings settings) {
        this.find = find;
        this.cards = cards;
        this.questions = questions;
        this.log = log;
        this.settings = settings;
    }

    Mono<Answered> answer(Command command) {
        return settings.current()
                .flatMap(rules ->
                        RetryOnConflict.of(() -> find.find(command.person(), command.question(), command.answerId())
                                .flatMap(found -> answer(command, found, rules))));
    }

    private Mono<Answered> answer(Command command, Found found, ReviewRules rules) {
        ReviewCard card = found.card();
        PaperQuestion question = found.question();
        List<Fault> faults = ResponseRules.check(question.content(), command.response());
        if (!faults.isEmpty()) {
            throw KitProblems.INVALID_REQUEST.exception(faults.stream()
                    .map(fault -> FieldError.of(fault.pointer(), fault.code()))
                    .toList());
        }
        boolean isRight = RateAnswer.isRight(question, command.response());
        if (card.seen().contains(command.answerId())) {
            return leave(card).thenReturn(new Answered(question, isRight, card));
        }
        Effort effort = new Effort(null, command.isHinted());
        ReviewCard next = card.answered(isRight, effort, found.now(), command.zone(), rules)
                .seeing(command.answerId());
        return log.add(entry(command, card, isRight, found.now()))
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
                isRight,
                command.zone(),
                new ReviewLog.Asked(card.quizId(), card.quizVersion()),
                command.response(),
                command.isHinted());
    }
}
