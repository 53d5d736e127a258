/**
 * The one clock.
 *
 * <p>Not here: calendars.
 */
@NullMarked
package io.rizhi.kit.time;

import org.jspecify.annotations.NullMarked;
