package io.rizhi.study.directory.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Founds a unit.
 *
 * @param name      1 to 100 characters
 * @param parentId  null for a root
 * @param validFrom first day of the unit; today when null
 */
record UnitRequest(
        @NotBlank @Size(max = 100) String name,
        @Nullable @Size(max = 64) String parentId,
        @Nullable LocalDate validFrom) {}
