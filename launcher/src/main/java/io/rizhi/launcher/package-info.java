@NullMarked
package io.rizhi.launcher;

import org.jspecify.annotations.NullMarked;
