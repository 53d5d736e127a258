@NullMarked
package io.rizhi.planted.kit;

import org.jspecify.annotations.NullMarked;
