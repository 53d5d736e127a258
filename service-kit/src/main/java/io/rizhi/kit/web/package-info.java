/**
 * The HTTP edge: trace id, limits, strict JSON, idempotency key.
 *
 * <p>Not here: routes.
 */
@NullMarked
package io.rizhi.kit.web;

import org.jspecify.annotations.NullMarked;
