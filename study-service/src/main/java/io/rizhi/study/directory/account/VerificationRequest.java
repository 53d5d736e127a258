package io.rizhi.study.directory.account;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Asks whether login and password belong together.
 *
 * @param login    as typed
 * @param password as typed
 * @param address  address of the browser, as the gateway sees it
 */
record VerificationRequest(
        @NotNull @Size(max = 200) String login,
        @NotNull @Size(max = 256) String password,
        @NotNull @Size(max = 100) String address) {

    @Override
    public String toString() {
        return "VerificationRequest[address=" + address + "]";
    }
}
