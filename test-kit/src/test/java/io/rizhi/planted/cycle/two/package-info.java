@NullMarked
package io.rizhi.planted.cycle.two;

import org.jspecify.annotations.NullMarked;
