@NullMarked
package io.rizhi.planted.clean.ids;

import org.jspecify.annotations.NullMarked;
