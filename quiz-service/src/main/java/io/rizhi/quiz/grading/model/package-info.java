/**
 * Grading as pure functions: one question, one response, one mark.
 */
@NullMarked
package io.rizhi.quiz.grading.model;

import org.jspecify.annotations.NullMarked;
