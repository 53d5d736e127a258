/** Reads H5P packages: multiple choice, true-false, blanks, and sets of them. */
@NullMarked
package io.rizhi.quiz.importing.h5p;

import org.jspecify.annotations.NullMarked;
