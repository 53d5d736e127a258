package io.rizhi.quiz.importing.model;

import org.jspecify.annotations.Nullable;

/**
 * One answer of a key block.
 *
 * @param section number of the section heading it stands under, 0 when there is none
 * @param explanation text after the answer, or null
 */
record KeyEntry(
        int section, int number, String answer, @Nullable String explanation, int line) {}
