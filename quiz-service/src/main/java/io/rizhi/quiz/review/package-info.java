/**
 * Owns the list of questions a person answered wrong, folded from graded attempts. A question enters when it is
 * answered wrong and leaves when it is answered right later. Beside it a schedule brings each of them back shortly before
 * it would be forgotten, until it was right three times in a row.
 */
@NullMarked
package io.rizhi.quiz.review;

import org.jspecify.annotations.NullMarked;
