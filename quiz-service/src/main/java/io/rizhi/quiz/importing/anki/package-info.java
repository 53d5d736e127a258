/** Reads notes of Anki: text exports and legacy packages. */
@NullMarked
package io.rizhi.quiz.importing.anki;

import org.jspecify.annotations.NullMarked;
