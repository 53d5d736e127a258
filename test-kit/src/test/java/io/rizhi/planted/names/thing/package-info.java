@NullMarked
package io.rizhi.planted.names.thing;

import org.jspecify.annotations.NullMarked;
