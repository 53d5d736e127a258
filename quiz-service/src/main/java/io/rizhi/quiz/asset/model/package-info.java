/**
 * Pictures as values, and how a text names them.
 */
@NullMarked
package io.rizhi.quiz.asset.model;

import org.jspecify.annotations.NullMarked;
