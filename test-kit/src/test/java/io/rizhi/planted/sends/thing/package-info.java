@NullMarked
package io.rizhi.planted.sends.thing;

import org.jspecify.annotations.NullMarked;
