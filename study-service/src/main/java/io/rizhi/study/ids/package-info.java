/** Typed ids that several features of this service share; a string inside, compared by value. */
@NullMarked
package io.rizhi.study.ids;

import org.jspecify.annotations.NullMarked;
