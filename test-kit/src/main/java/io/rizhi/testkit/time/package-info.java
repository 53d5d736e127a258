/** A clock that tests move by hand. */
@NullMarked
package io.rizhi.testkit.time;

import org.jspecify.annotations.NullMarked;
