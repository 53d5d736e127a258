@NullMarked
package io.rizhi.planted.blocks.thing;

import org.jspecify.annotations.NullMarked;
