/**
 * Named places at which the fault harness may end the process.
 *
 * <p>Not here: the harness.
 */
@NullMarked
package io.rizhi.kit.crash;

import org.jspecify.annotations.NullMarked;
