package io.rizhi.study.directory.person;

import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which people to list.
 *
 * @param scope  whom the caller may see
 * @param units  only people of these units; null for all
 * @param text   part of name or login; null for all
 * @param on     date of the memberships
 * @param after  name key and id of the last row of the page before; null for the first page
 */
public record PeopleFilter(
        Scope scope,
        @Nullable Set<UnitId> units,
        PersonStatus status,
        @Nullable String text,
        LocalDate on,
        @Nullable PageMark after,
        int limit) {}
