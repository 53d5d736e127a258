package io.rizhi.study.directory.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Changes a person's profile; what is null stays.
 *
 * @param displayName 1 to 60 characters
 * @param email       empty text removes it
 * @param language    zh-CN or en
 * @param zone        IANA time zone
 * @param version     as last seen
 */
record PersonChangeRequest(
        @Nullable @Size(min = 1, max = 60) String displayName,
        @Nullable @Email @Size(max = 254) String email,
        @Nullable @Pattern(regexp = "zh-CN|en") String language,
        @Nullable @Size(max = 64) String zone,
        long version) {}
