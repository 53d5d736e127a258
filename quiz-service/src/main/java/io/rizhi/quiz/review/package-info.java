/**
 * Owns the list of questions a person answered wrong, folded from graded attempts. A question enters when it is
 * answered wrong and leaves when it is answered right later.
 */
@NullMarked
package io.rizhi.quiz.review;

import org.jspecify.annotations.NullMarked;
