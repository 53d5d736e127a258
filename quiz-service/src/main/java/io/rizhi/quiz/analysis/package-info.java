/**
 * Says how a published version of a quiz and each of its questions worked, from the first graded tries.
 */
@NullMarked
package io.rizhi.quiz.analysis;

import org.jspecify.annotations.NullMarked;
