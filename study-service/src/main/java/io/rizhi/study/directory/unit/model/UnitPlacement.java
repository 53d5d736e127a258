package io.rizhi.study.directory.unit.model;

import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a unit is called and where it hangs from one date on.
 *
 * @param parentId null for a root
 * @param isClosed true from the date on which the unit no longer exists
 */
public record UnitPlacement(
        LocalDate validFrom, String name, @Nullable UnitId parentId, boolean isClosed) {}
