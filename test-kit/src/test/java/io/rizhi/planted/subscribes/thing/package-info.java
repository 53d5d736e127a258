@NullMarked
package io.rizhi.planted.subscribes.thing;

import org.jspecify.annotations.NullMarked;
