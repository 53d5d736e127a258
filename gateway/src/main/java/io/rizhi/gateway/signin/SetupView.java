package io.rizhi.gateway.signin;

/**
 * Whether the first admin can be set up.
 *
 * @param isOpen false once there is an admin
 */
record SetupView(boolean isOpen) {}
