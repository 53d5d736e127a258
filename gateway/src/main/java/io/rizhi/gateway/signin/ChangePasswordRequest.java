package io.rizhi.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * A new password.
 *
 * @param current the password until now
 * @param next the password from now on
 */
record ChangePasswordRequest(
        @NotBlank @Size(max = 1000) String current,
        @NotBlank @Size(max = 1000) String next) {

    /** Never the passwords: this text may reach a log. */
    @Override
    public String toString() {
        return "ChangePasswordRequest[…]";
    }
}
