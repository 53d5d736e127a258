package io.rizhi.study.library.importing;

import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Something the importer was not sure of.
 *
 * @param code       stable, kebab-case
 * @param detail     in the caller's language
 * @param blockIndex block concerned; null for the whole entry or document
 */
@Schema(name = "OutlineDoubt")
record OutlineDoubtView(
        String code, String detail, @Nullable Integer blockIndex) {}
