@NullMarked
package io.rizhi.planted.rawcontroller.thing;

import org.jspecify.annotations.NullMarked;
