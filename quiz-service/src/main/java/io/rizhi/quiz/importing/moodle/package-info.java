/** Moodle XML with cloze: reading with every doubt named, and writing. */
@NullMarked
package io.rizhi.quiz.importing.moodle;

import org.jspecify.annotations.NullMarked;
