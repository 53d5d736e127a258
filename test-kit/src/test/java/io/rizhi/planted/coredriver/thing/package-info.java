@NullMarked
package io.rizhi.planted.coredriver.thing;

import org.jspecify.annotations.NullMarked;
