package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.Nullable;

/**
 * One difference between two versions of a question.
 *
 * @param path names of the parts it stands in, with the place of an item from 1: {@code options/2/text}
 * @param before null when it was not there
 * @param after null when it is no longer there
 */
public record Change(
        String path, @Nullable String before, @Nullable String after) {}
