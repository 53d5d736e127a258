/**
 * What a correction does to the marks of an attempt, as pure functions.
 */
@NullMarked
package io.rizhi.quiz.grading.correction.model;

import org.jspecify.annotations.NullMarked;
