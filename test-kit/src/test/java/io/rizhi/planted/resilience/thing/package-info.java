@NullMarked
package io.rizhi.planted.resilience.thing;

import org.jspecify.annotations.NullMarked;
