@NullMarked
package io.rizhi.planted.value.thing;

import org.jspecify.annotations.NullMarked;
