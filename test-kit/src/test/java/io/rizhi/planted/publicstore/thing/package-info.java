@NullMarked
package io.rizhi.planted.publicstore.thing;

import org.jspecify.annotations.NullMarked;
