package io.rizhi.study.directory.importing;

import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.person.model.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A row that can be imported.
 *
 * @param unit     names from the root down
 * @param scope    names from the root down of the unit a manager answers for; empty for others
 * @param password null for a random one
 */
record CheckedRow(
        int row,
        Profile profile,
        List<String> unit,
        List<String> scope,
        Set<Role> roles,
        LocalDate from,
        @Nullable String password) {

    CheckedRow {
        unit = List.copyOf(unit);
        scope = List.copyOf(scope);
        roles = Set.copyOf(roles);
    }
}
