package io.rizhi.study.library.importing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Saves an import as a revision.
 *
 * @param version  as last seen
 * @param title    title of the document
 * @param language zh-CN or en
 * @param change   minor asks nobody to read again, material asks readers of changed sections; material when null
 */
record SaveRevisionRequest(
        long version,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Pattern(regexp = "zh-CN|en") String language,
        @Nullable @Pattern(regexp = "minor|material") String change) {}
