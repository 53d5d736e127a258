@NullMarked
package io.rizhi.planted.cycle.one;

import org.jspecify.annotations.NullMarked;
