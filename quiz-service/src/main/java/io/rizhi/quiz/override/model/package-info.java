/**
 * Overrides and the one function that makes a person's terms of them.
 */
@NullMarked
package io.rizhi.quiz.override.model;

import org.jspecify.annotations.NullMarked;
