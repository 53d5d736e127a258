@NullMarked
package io.rizhi.planted.clock.thing;

import org.jspecify.annotations.NullMarked;
