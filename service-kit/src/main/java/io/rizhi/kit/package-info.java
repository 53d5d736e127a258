@NullMarked
package io.rizhi.kit;

import org.jspecify.annotations.NullMarked;
