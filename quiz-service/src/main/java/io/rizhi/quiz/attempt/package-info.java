/**
 * Owns attempts and responses: started on a ticket, every response durable before it is acknowledged, one
 * submission. Emits attempt-submitted, attempt-graded and attempt-abandoned. Leaves marks to grading, which implements its Grader.
 */
@NullMarked
package io.rizhi.quiz.attempt;

import org.jspecify.annotations.NullMarked;
