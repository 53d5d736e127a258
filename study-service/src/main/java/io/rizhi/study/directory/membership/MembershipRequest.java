package io.rizhi.study.directory.membership;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Moves a person to another unit.
 *
 * @param unitId  the new unit
 * @param from    first day in it; the membership that is open ends the day before
 * @param version as last seen
 */
record MembershipRequest(
        @NotBlank @Size(max = 64) String unitId, @NotNull LocalDate from, long version) {}
