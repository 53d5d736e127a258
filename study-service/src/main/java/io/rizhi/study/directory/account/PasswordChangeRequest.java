package io.rizhi.study.directory.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Replaces a person's own password.
 *
 * @param personId person
 * @param current  the old password
 * @param next     the new one
 */
record PasswordChangeRequest(
        @NotBlank @Size(max = 64) String personId,
        @NotNull @Size(max = 256) String current,
        @NotNull @Size(max = 256) String next) {

    @Override
    public String toString() {
        return "PasswordChangeRequest[personId=" + personId + "]";
    }
}
