package io.rizhi.quiz.attempt;

import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.Outcome;
import io.rizhi.quiz.quiz.model.PublishedQuiz;

/** Gives marks; the feature that knows how implements it. */
public interface Grader {
    /** Marks for every question, in the order of the attempt; those that wait for a person have none. */
    Outcome grade(PublishedQuiz quiz, Attempt attempt);
}
