/**
 * Blocking or long work on a bounded pool with a deadline.
 *
 * <p>Not here: the work.
 */
@NullMarked
package io.rizhi.kit.offload;

import org.jspecify.annotations.NullMarked;
