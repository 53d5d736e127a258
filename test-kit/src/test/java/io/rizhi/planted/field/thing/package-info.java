@NullMarked
package io.rizhi.planted.field.thing;

import org.jspecify.annotations.NullMarked;
