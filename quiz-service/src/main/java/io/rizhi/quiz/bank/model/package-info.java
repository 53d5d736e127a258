/**
 * Questions as values, and the rules every stored question keeps.
 */
@NullMarked
package io.rizhi.quiz.bank.model;

import org.jspecify.annotations.NullMarked;
