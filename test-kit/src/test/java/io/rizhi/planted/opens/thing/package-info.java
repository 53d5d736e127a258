@NullMarked
package io.rizhi.planted.opens.thing;

import org.jspecify.annotations.NullMarked;
