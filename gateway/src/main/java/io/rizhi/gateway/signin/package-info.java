/**
 * The HTTP form of signing in: passwords in, sessions out, changing a password, setting up the first admin.
 *
 * <p>Passwords are checked by study-service, which owns the accounts; nothing here stores or compares one. Starts and renews
 * sessions through {@code session}.
 */
@NullMarked
package io.rizhi.gateway.signin;

import org.jspecify.annotations.NullMarked;
