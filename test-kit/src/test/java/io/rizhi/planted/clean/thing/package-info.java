@NullMarked
package io.rizhi.planted.clean.thing;

import org.jspecify.annotations.NullMarked;
