/**
 * When a question comes back: FSRS-6, and the rule by which a question leaves the list.
 */
@NullMarked
package io.rizhi.quiz.review.model;

import org.jspecify.annotations.NullMarked;
