/**
 * Owns quizzes: drafts and immutable, hashed publications. Says which questions in which version, for how many
 * marks and under which rules. Does not know who must take a quiz or when; tickets say that.
 */
@NullMarked
package io.rizhi.quiz.quiz;

import org.jspecify.annotations.NullMarked;
