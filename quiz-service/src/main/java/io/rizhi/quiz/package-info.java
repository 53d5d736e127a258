@NullMarked
package io.rizhi.quiz;

import org.jspecify.annotations.NullMarked;
