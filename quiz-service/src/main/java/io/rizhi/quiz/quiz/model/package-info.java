/**
 * Quizzes: the draft, and what a publication freezes.
 */
@NullMarked
package io.rizhi.quiz.quiz.model;

import org.jspecify.annotations.NullMarked;
