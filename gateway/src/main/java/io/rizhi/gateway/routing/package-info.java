/**
 * Finds the service behind a path and carries the request there and back.
 *
 * <p>Owns routes, limits on size, time and rate, the circuit breakers and the internal token that replaces the browser's cookie.
 * Knows no rule of any service and never opens a body. Uses the session that {@code session} has found.
 */
@NullMarked
package io.rizhi.gateway.routing;

import org.jspecify.annotations.NullMarked;
