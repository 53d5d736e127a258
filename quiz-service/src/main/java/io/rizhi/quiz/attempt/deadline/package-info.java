/**
 * Resolves deadlines of open attempts again after an override has changed. Holds no rule of its own: what is allowed comes
 * from override, what a deadline is from attempt.
 */
@NullMarked
package io.rizhi.quiz.attempt.deadline;

import org.jspecify.annotations.NullMarked;
