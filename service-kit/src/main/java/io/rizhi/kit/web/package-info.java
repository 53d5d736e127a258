/**
 * The HTTP edge: trace id, limits, strict JSON, idempotency key, pages of lists.
 *
 * <p>Not here: routes.
 */
@NullMarked
package io.rizhi.kit.web;

import org.jspecify.annotations.NullMarked;
