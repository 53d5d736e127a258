package io.rizhi.study.library.importing;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the outline.
 *
 * @param version    as last seen
 * @param action     promote, demote, split, merge, rename, set-title or accept-doubt
 * @param entryId    entry concerned; with promote and a block instead, the block becomes a heading
 * @param blockIndex block concerned
 * @param text       new title; with accept-doubt the code of the doubt
 */
record OutlineEditRequest(
        long version,

        @NotNull @Pattern(regexp = "promote|demote|split|merge|rename|set-title|accept-doubt")
        String action,

        @Nullable @Size(max = 20) String entryId,
        @Nullable @Min(0) Integer blockIndex,
        @Nullable @Size(max = 200) String text) {}
