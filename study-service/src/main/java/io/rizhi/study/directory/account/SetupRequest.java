package io.rizhi.study.directory.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Founds the organisation with its first admin.
 *
 * @param token        the one-time token of this install
 * @param organisation name of the organisation
 * @param login        2 to 64 characters without spaces
 * @param displayName  name of the admin
 * @param password     chosen by the admin
 * @param language     zh-CN or en
 * @param zone         IANA time zone
 */
record SetupRequest(
        @NotNull @Size(max = 200) String token,
        @NotBlank @Size(max = 100) String organisation,

        @NotBlank @Size(min = 2, max = 64) @Pattern(regexp = "\\S+")
        String login,

        @NotBlank @Size(max = 60) String displayName,
        @NotNull @Size(max = 256) String password,
        @NotNull @Pattern(regexp = "zh-CN|en") String language,
        @NotBlank @Size(max = 64) String zone) {

    @Override
    public String toString() {
        return "SetupRequest[login=" + login + "]";
    }
}
