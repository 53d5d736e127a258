package io.rizhi.study.directory.person;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What people change about themselves; what is null stays.
 *
 * @param language zh-CN or en
 * @param zone     IANA time zone
 */
record OwnProfileRequest(
        @Nullable @Pattern(regexp = "zh-CN|en") String language,
        @Nullable @Size(max = 64) String zone) {}
