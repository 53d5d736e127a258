package io.rizhi.quiz.bank;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a question.
 *
 * @param path names of the parts it stands in, with the place of an item from 1: options/2/text
 * @param before null when it was not there
 * @param after null when it is no longer there
 */
record ChangeView(
        String path, @Nullable String before, @Nullable String after) {}
