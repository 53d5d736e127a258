package io.rizhi.study.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Registers a person.
 *
 * @param login       2 to 64 characters without spaces; compared without regard to case and width
 * @param displayName 1 to 60 characters
 * @param email       null when there is none
 * @param unitId      unit the person belongs to
 * @param from        first day in the unit; today when null
 * @param language    zh-CN or en; the caller's when null
 * @param zone        IANA time zone; the caller's when null
 * @param roles       besides member: admin, manager
 * @param scopeUnits  units a manager answers for
 * @param password    null for a random one, shown once; either is to be changed at first use and works for 14 days
 */
record PersonRequest(
        @NotBlank @Size(min = 2, max = 64) @Pattern(regexp = "\\S+")
        String login,

        @NotBlank @Size(max = 60) String displayName,
        @Nullable @Email @Size(max = 254) String email,
        @NotBlank @Size(max = 64) String unitId,
        @Nullable LocalDate from,
        @Nullable @Pattern(regexp = "zh-CN|en") String language,
        @Nullable @Size(max = 64) String zone,
        @Nullable @Size(max = 3) List<@Pattern(regexp = "admin|manager|member") String> roles,
        @Nullable @Size(max = 100) List<@NotBlank @Size(max = 64) String> scopeUnits,
        @Nullable @Size(max = 256) String password) {}
