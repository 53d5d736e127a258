package io.rizhi.quiz.bank;

import java.time.Instant;
import java.util.List;

/** Quizzes that hold a question, the one changed last first, at most 100. */
record QuestionUsesView(List<QuizUse> items) {

    /** A quiz that holds it in its draft, in published versions, or both. */
    record QuizUse(String quizId, String title, boolean isInDraft, List<PublishedUse> published) {}

    /**
     * A published version that holds it.
     *
     * @param number of the version of the quiz
     * @param attempts graded attempts at that version
     * @param isDrawn whether its rules may draw the question; false when every paper holds it
     */
    record PublishedUse(int number, int questionVersion, Instant publishedAt, long attempts, boolean isDrawn) {}
}
