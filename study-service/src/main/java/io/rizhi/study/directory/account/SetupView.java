package io.rizhi.study.directory.account;

/**
 * Whether the first admin can still be set up.
 *
 * @param isOpen true until it is done, where the install offers it at all
 */
record SetupView(boolean isOpen) {}
