/** The launcher itself: start, second start, stop, two launchers, no orphans, its own house rules. */
@NullMarked
package io.rizhi.journey.launching;

import org.jspecify.annotations.NullMarked;
