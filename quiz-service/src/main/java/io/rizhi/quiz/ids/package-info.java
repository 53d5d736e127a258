/**
 * Typed ids used by several features of this service.
 */
@NullMarked
package io.rizhi.quiz.ids;

import org.jspecify.annotations.NullMarked;
