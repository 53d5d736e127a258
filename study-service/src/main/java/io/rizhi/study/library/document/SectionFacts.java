package io.rizhi.study.library.document;

import io.rizhi.study.ids.SectionId;
import org.jspecify.annotations.Nullable;

/**
 * The unit of reading, without its text.
 *
 * @param level            1 for a chapter, 2 below it, up to 4
 * @param number           as written, for example 第一章; null when the heading has none
 * @param characters       Han characters, without punctuation and spaces
 * @param words            runs of Latin letters
 * @param estimatedSeconds reading time at study pace
 * @param hash             content hash; equal hashes mean equal text
 */
public record SectionFacts(
        SectionId id,
        int level,
        @Nullable String number,
        String title,
        int characters,
        int words,
        int estimatedSeconds,
        String hash) {}
