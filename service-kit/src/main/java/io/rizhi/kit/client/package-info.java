/**
 * Outbound HTTP: pooled client and the fixed order of resilience operators.
 *
 * <p>Not here: whom to call.
 */
@NullMarked
package io.rizhi.kit.client;

import org.jspecify.annotations.NullMarked;
