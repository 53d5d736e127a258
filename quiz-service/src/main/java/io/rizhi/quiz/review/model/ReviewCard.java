package io.rizhi.quiz.review.model;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that comes back to one person until it was answered right often enough in a row.
 *
 * @param visibleFrom when the review rule of its quiz lets the key be seen
 * @param isKnown whether the person took it out by saying that they know it now
 * @param zone in which the person's days begin
 * @param seen the last answers taken in, so that a repeat is noticed
 * @param revision how often it was stored
 */
public record ReviewCard(
        PersonId personId,
        QuestionId questionId,
        QuizId quizId,
        int quizVersion,
        Instant visibleFrom,
        Memory memory,
        int rightInRow,
        boolean isActive,
        boolean isKnown,
        ZoneId zone,
        List<String> seen,
        long revision) {
    private static final int REMEMBERED = 50;

    public ReviewCard {
        seen = List.copyOf(seen);
    }

    /** A question enters with its first wrong answer. */
    public static ReviewCard entering(
            PersonId person,
            QuestionId question,
            QuizId quiz,
            int version,
            Instant visibleFrom,
            Instant at,
            ZoneId zone) {
        Memory memory = Fsrs.after(null, Rating.AGAIN, at, zone);
        return new ReviewCard(person, question, quiz, version, visibleFrom, memory, 0, true, false, zone, List.of(), 0);
    }

    public ReviewCard seeing(String answerId) {
        List<String> all = new ArrayList<>(seen);
        all.add(answerId);
        List<String> last = all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
        return new ReviewCard(
                personId,
                questionId,
                quizId,
                quizVersion,
                visibleFrom,
                memory,
                rightInRow,
                isActive,
                isKnown,
                zone,
                last,
                revision);
    }

    /** After an answer; one that is older than the last one changes nothing. */
    public ReviewCard answered(boolean isRight, Instant at, ZoneId day, ReviewRules rules) {
        return answered(isRight, Effort.UNKNOWN, at, day, rules);
    }

    /** As above, when it is known what the answer took. */
    public ReviewCard answered(boolean isRight, Effort effort, Instant at, ZoneId day, ReviewRules rules) {
        if (at.isBefore(memory.lastAt())) {
            return this;
        }
        int row = isRight ? rightInRow + 1 : 0;
        boolean comesBack = isRight ? isActive && row < rules.rightInRow() : true;
        Fuzz fuzz = Fuzz.of(personId.value() + "/" + questionId.value(), memory.reviews());
        Memory next = Fsrs.after(memory, rules.rating(isRight, rightInRow, effort), at, day, fuzz);
        return new ReviewCard(
                personId,
                questionId,
                quizId,
                quizVersion,
                visibleFrom,
                next,
                row,
                comesBack,
                isKnown && isRight,
                day,
                seen,
                revision);
    }

    /** Taken out by the person; the next wrong answer brings it back. */
    public ReviewCard known() {
        return isActive ? with(false, true) : this;
    }

    /** Back in, as it was before it was taken out. */
    public ReviewCard unknown() {
        return isKnown ? with(true, false) : this;
    }

    private ReviewCard with(boolean newActive, boolean newKnown) {
        return new ReviewCard(
                personId,
                questionId,
                quizId,
                quizVersion,
                visibleFrom,
                memory,
                rightInRow,
                newActive,
                newKnown,
                zone,
                seen,
                revision);
    }

    /** Met again in another quiz: that version is the one to review, under the rule of that quiz. */
    public ReviewCard from(QuizId quiz, int version, Instant newVisibleFrom) {
        return new ReviewCard(
                personId,
                questionId,
                quiz,
                version,
                newVisibleFrom,
                memory,
                rightInRow,
                isActive,
                isKnown,
                zone,
                seen,
                revision);
    }

    /** As it is stored for the so-manieth time. */
    public ReviewCard stored(long times) {
        return new ReviewCard(
                personId,
                questionId,
                quizId,
                quizVersion,
                visibleFrom,
                memory,
                rightInRow,
                isActive,
                isKnown,
                zone,
                seen,
                times);
    }
}
