package io.rizhi.study.directory.account;

/**
 * A new password for somebody else.
 *
 * @param initialPassword shown this once; to be changed at first use
 */
record PasswordResetView(String initialPassword) {}
