/**
 * Attempts: who may start one, until when it takes responses, and what a submission leads to.
 */
@NullMarked
package io.rizhi.quiz.attempt.model;

import org.jspecify.annotations.NullMarked;
