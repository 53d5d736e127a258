@NullMarked
package io.rizhi.planted.continues.thing;

import org.jspecify.annotations.NullMarked;
