/**
 * The grammar of question papers typed as text: from bytes to questions and doubts, without a guess that is not told.
 */
@NullMarked
package io.rizhi.quiz.importing.model;

import org.jspecify.annotations.NullMarked;
