package io.rizhi.study.library.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the imported text.
 *
 * @param items blocks in order
 * @param next  index to go on from; null at the end
 */
record ImportBlocksView(
        List<ImportBlockView> items, @Nullable Integer next) {}
