package io.rizhi.events.directory;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A unit of the organisation tree was created, renamed, moved or closed. Sent as {@code rizhi.directory.unit-changed.v1}.
 *
 * @param unitId unit, the key
 * @param change what happened
 * @param parentId unit above it afterwards; null for a root
 * @param path ids from the root down to this unit, both included
 * @param validFrom first date on which the change holds
 */
public record UnitChangedV1(
        String unitId, Change change, @Nullable String parentId, List<String> path, LocalDate validFrom) {

    public UnitChangedV1 {
        Objects.requireNonNull(unitId, "unitId");
        Objects.requireNonNull(change, "change");
        path = List.copyOf(path);
        Objects.requireNonNull(validFrom, "validFrom");
    }

    /** What happened. */
    public enum Change {
        @JsonProperty("created")
        CREATED,
        @JsonProperty("renamed")
        RENAMED,
        @JsonProperty("moved")
        MOVED,
        @JsonProperty("closed")
        CLOSED,
        /** A value this reader does not know yet. */
        @JsonEnumDefaultValue
        UNKNOWN
    }
}
