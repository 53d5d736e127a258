package io.rizhi.study.directory.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Gives a person exactly these roles.
 *
 * @param roles      admin, manager, member; everybody stays a member
 * @param scopeUnits units a manager answers for; needed with manager, ignored without
 * @param version    as last seen
 */
record RolesRequest(
        @NotNull @Size(max = 3) List<@NotNull @Pattern(regexp = "admin|manager|member") String> roles,
        @NotNull @Size(max = 100) List<@NotBlank @Size(max = 64) String> scopeUnits,
        long version) {}
