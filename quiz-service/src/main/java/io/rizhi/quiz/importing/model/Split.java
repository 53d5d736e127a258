package io.rizhi.quiz.importing.model;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A paper cut into questions.
 *
 * @param used numbers of lines that became a title, a heading, a note under a heading or an entry of the key block
 */
record Split(
        @Nullable String title,
        List<Block> blocks,
        List<Section> sections,
        List<Finding> findings,
        Set<Integer> used) {}
