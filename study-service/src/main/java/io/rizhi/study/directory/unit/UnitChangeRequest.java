package io.rizhi.study.directory.unit;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Renames or moves a unit.
 *
 * @param name      null to keep it
 * @param parentId  null to keep it
 * @param validFrom first day on which the change holds; today when null
 * @param version   as last seen
 */
record UnitChangeRequest(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(max = 64) String parentId,
        @Nullable LocalDate validFrom,
        long version) {}
