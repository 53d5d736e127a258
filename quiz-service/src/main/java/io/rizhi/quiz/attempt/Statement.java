package io.rizhi.quiz.attempt;

import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuizId;
import java.util.List;

/**
 * What study-service says of a person to an admin who wants to see a quiz as that person would.
 *
 * @param admin for whom it was signed
 * @param units ids of the units of the person and of those above them
 */
record Statement(String admin, PersonId personId, QuizId quizId, List<String> units) {}
