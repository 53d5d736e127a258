/**
 * Verification of internal tokens, the caller of a request, signing of own tokens and the published keys.
 *
 * <p>Not here: login sessions and accounts.
 */
@NullMarked
package io.rizhi.kit.security;

import org.jspecify.annotations.NullMarked;
