package io.rizhi.study.library.importing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One line of the outline.
 *
 * @param id               entry, stable during the review
 * @param level            1 to 4
 * @param number           as written; null when the heading has none
 * @param title            title
 * @param isSection        true when a section begins here
 * @param fromBlock        first block
 * @param toBlock          last block
 * @param characters       Han characters; of the whole section, or of the entry's own text
 * @param estimatedSeconds reading time at study pace, likewise
 * @param anchors          articles in it
 * @param doubts           of this entry
 */
record OutlineEntryView(
        String id,
        int level,
        @Nullable String number,
        String title,
        boolean isSection,
        int fromBlock,
        int toBlock,
        int characters,
        int estimatedSeconds,
        int anchors,
        List<OutlineDoubtView> doubts) {}
