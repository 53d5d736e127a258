@NullMarked
package io.rizhi.planted.parses.thing;

import org.jspecify.annotations.NullMarked;
