package io.rizhi.gateway.signin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Who wants to sign in.
 *
 * @param login name of the account
 * @param password as typed
 */
record SignInRequest(
        @NotBlank @Size(max = 200) String login,
        @NotBlank @Size(max = 1000) String password) {

    /** Never the password: this text may reach a log. */
    @Override
    public String toString() {
        return "SignInRequest[login=" + login + "]";
    }
}
