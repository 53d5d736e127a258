/**
 * Says how a published version of a quiz and each of its questions worked, from everybody's first try. The marks are a
 * projection of the attempts' own events, whose position changes in one transaction with them; it can be rebuilt beside
 * the one that is served. Changes no mark; corrections are grading's.
 */
@NullMarked
package io.rizhi.quiz.analysis;

import org.jspecify.annotations.NullMarked;
