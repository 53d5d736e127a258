package io.rizhi.quiz.review;

import io.rizhi.quiz.attempt.Attempts;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.FindQuizVersion;
import io.rizhi.quiz.review.WrongQuestions.Mark;
import io.rizhi.quiz.review.model.PastAnswer;
import io.rizhi.quiz.review.model.ReviewCard;
import io.rizhi.quiz.review.model.ReviewHistory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Reads everything a person ever answered to a question: attempts as they are marked now, and reviews as they are rated now. */
final class ReadHistory {
    /**
     * What was read.
     *
     * @param card as it is stored so far
     * @param tries in quizzes, oldest first
     */
    record Read(Optional<ReviewCard> card, Mark mark, List<Answer> tries, List<PastAnswer> reviews) {
        ReviewHistory history() {
            List<PastAnswer> all = new ArrayList<>(reviews);
            tries.forEach(answer -> all.add(answer.past()));
            return new ReviewHistory(mark.personId(), mark.questionId(), all, knownAt());
        }

        /** The time was not always kept. */
        private @Nullable Instant knownAt() {
            return mark.knownAt() != null
                    ? mark.knownAt()
                    : card.filter(ReviewCard::isKnown)
                            .map(known -> known.memory().lastAt())
                            .orElse(null);
        }
    }

    private final Attempts attempts;
    private final FindQuizVersion quizzes;
    private final ReviewCards cards;
    private final WrongQuestions questions;
    private final ReadReviews reviews;

    ReadHistory(
            Attempts attempts,
            FindQuizVersion quizzes,
            ReviewCards cards,
            WrongQuestions questions,
            ReadReviews reviews) {
        this.attempts = attempts;
        this.quizzes = quizzes;
        this.cards = cards;
        this.questions = questions;
        this.reviews = reviews;
    }

    /** Empty when nothing is kept about the question yet. What is stored is read before what it follows from. */
    Mono<Read> read(PersonId person, QuestionId question) {
        return questions
                .mark(person, question)
                .zipWhen(mark -> cards.find(person, question).map(Optional::of).defaultIfEmpty(Optional.empty()))
                .flatMap(stored -> Mono.zip(
                        tries(person, question),
                        reviews.of(person, question),
                        (tries, rated) -> new Read(stored.getT2(), stored.getT1(), tries, rated)));
    }

    private Mono<List<Answer>> tries(PersonId person, QuestionId question) {
        return attempts.gradedWith(person, question)
                .concatMap(attempt -> quizzes.find(attempt.quizId(), attempt.quizVersion())
                        .flatMapIterable(quiz -> Answer.of(attempt, quiz)))
                .filter(answer -> answer.questionId().equals(question))
                .sort(Answer.OLDEST_FIRST)
                .collectList();
    }
}
