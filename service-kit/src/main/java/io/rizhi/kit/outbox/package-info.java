/**
 * Versioned writes of an aggregate together with its pending events, and the relay that sends them.
 *
 * <p>Not here: what an aggregate holds.
 */
@NullMarked
package io.rizhi.kit.outbox;

import org.jspecify.annotations.NullMarked;
