/**
 * Corrections of questions in published quizzes: shows beforehand whose mark would change, changes the marks attempt by
 * attempt in the background, keeps what stood before and takes a correction back. Says nothing about new versions of a
 * question; those are the bank's.
 */
@NullMarked
package io.rizhi.quiz.grading.correction;

import org.jspecify.annotations.NullMarked;
