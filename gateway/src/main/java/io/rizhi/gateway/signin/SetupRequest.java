package io.rizhi.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The first admin of an empty installation.
 *
 * @param token the one-time token that the start printed
 * @param organisation name of the organisation
 * @param login of the admin
 * @param displayName of the admin
 * @param password of the admin
 * @param language {@code zh-CN} or {@code en}
 * @param zone IANA name of the organisation's time zone
 */
record SetupRequest(
        @NotBlank @Size(max = 200) String token,
        @NotBlank @Size(max = 200) String organisation,
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 200) String displayName,
        @NotBlank @Size(max = 1000) String password,
        @NotBlank @Size(max = 20) String language,
        @NotBlank @Size(max = 60) String zone) {

    /** Never the token or the password: this text may reach a log. */
    @Override
    public String toString() {
        return "SetupRequest[login=" + login + "]";
    }
}
