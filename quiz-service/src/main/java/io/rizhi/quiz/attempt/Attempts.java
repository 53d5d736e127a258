package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attempts and their responses. */
public interface Attempts {
    /** What a write is to leave with. */
    enum Fact {
        SUBMITTED,
        /** Graded at once. */
        GRADED,
        /** Graded after it waited for a person. */
        MARKED,
        CORRECTED,
        ABANDONED;

        /** Whether it tells of marks, and so of the result that counts of all attempts at the quiz of the day. */
        boolean isOfMarks() {
            return this == GRADED || this == MARKED || this == CORRECTED;
        }
    }

    /** A day of a plan on which a quiz was taken. */
    record TakenDay(String planId, int day) {}

    /** Answers to one question of a version that wait. */
    record WaitingQuestion(QuizId quizId, int version, QuestionId questionId, int count) {}

    /** Stores a new open attempt; false when the person has an open one for that day already, or one with that number. */
    Mono<Boolean> add(Attempt attempt);

    Mono<Attempt> find(AttemptId id);

    /** Only if it is this person's. */
    Mono<Attempt> find(AttemptId id, PersonId personId);

    Mono<Attempt> openOne(PersonId personId, String planId, int day);

    /** All attempts of a person on one day of a plan, oldest first, at most 200. */
    Flux<Attempt> ofDay(PersonId personId, String planId, int day);

    /** The days on which a person took whatever version of a quiz, of the 500 attempts started last; the newest 20, newest first. */
    Flux<TakenDay> takenDays(PersonId personId, QuizId quizId);

    /** How often the person met which question, in the 500 attempts stored last. */
    Mono<Map<QuestionId, Integer>> met(PersonId personId);

    /**
     * Takes a response if the attempt is open, its time is not over, the sequence is higher than the stored one and that one
     * was not checked. True once it is durable.
     */
    Mono<Boolean> respond(AttemptId id, QuestionId question, SavedResponse response, Instant now);

    /**
     * Closes an answer for good if the attempt is open, its time is not over and the answer is still the one with that
     * sequence. True once it is durable.
     */
    Mono<Boolean> check(AttemptId id, QuestionId question, long sequence, Instant now);

    /**
     * Changes status, marks and the rest, but never responses, if nobody else did so meanwhile. A fact of marks takes the
     * result that counts with it, which no other attempt of that day can change at the same time.
     *
     * @return the attempt as it is afterwards, with every response that came before
     */
    Mono<Attempt> save(Attempt before, Attempt next, List<Fact> facts);

    /** Open attempts at whatever version of a quiz, by id, those after one; at most so many. */
    Flux<Attempt> openAt(QuizId quizId, @Nullable AttemptId after, int limit);

    /** Changes deadline and window of an attempt and what they were resolved from, if nothing else changed meanwhile. */
    Mono<Attempt> resolve(Attempt before, Attempt next);

    /** Open attempts whose time is over, and submitted ones that nobody graded since the instant. */
    Flux<Attempt> leftOver(Instant now, Instant submittedBefore, int limit);

    /** Attempts that wait for a person's marks, of one question or of any, oldest first. */
    Flux<Attempt> awaitingMarking(@Nullable QuestionId question, @Nullable String cursor, int limit);

    /** Questions with answers that wait for a person's mark, the most first. */
    Flux<WaitingQuestion> waitingQuestions(int limit);

    /**
     * Attempts at a version, graded or waiting for a person, whose marks do not know of this correction yet, or know of one
     * that is withdrawn.
     */
    Flux<Attempt> markedOtherwise(QuizId quizId, int version, String key, int limit);

    /** All attempts at a version that are graded or wait for a person, streamed. */
    Flux<Attempt> marked(QuizId quizId, int version);

    /** The same of every version of a quiz. */
    Flux<Attempt> marked(QuizId quizId);

    /** The same of the people that an override is for. */
    Flux<Attempt> marked(QuizId quizId, Subject subject);

    /** How many attempts at a version are not graded yet. */
    Mono<Long> ungraded(QuizId quizId, int version);

    /** How many attempts a correction changed. */
    Mono<Long> changedBy(QuizId quizId, int version, String correctionId);

    /** Whether the person has an attempt with one of the questions. */
    Mono<Boolean> hasMet(PersonId person, Collection<QuestionId> questions);

    /** Graded attempts of a person in which the question was asked, the 200 started last. */
    Flux<Attempt> gradedWith(PersonId person, QuestionId question);
}
