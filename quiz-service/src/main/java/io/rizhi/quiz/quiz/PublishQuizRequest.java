package io.rizhi.quiz.quiz;

/**
 * Publishes a draft.
 *
 * @param version of the draft
 */
record PublishQuizRequest(int version) {}
