/**
 * Grades submitted attempts and keeps the queue of responses that a person has to mark.
 */
@NullMarked
package io.rizhi.quiz.grading;

import org.jspecify.annotations.NullMarked;
