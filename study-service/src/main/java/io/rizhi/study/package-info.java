@NullMarked
package io.rizhi.study;

import org.jspecify.annotations.NullMarked;
