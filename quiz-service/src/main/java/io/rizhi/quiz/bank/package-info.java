/**
 * Owns questions and every version of them. Knows nothing of papers, people or marks given.
 * Used by importing, quiz and attempt; the console's question pages talk to it.
 */
@NullMarked
package io.rizhi.quiz.bank;

import org.jspecify.annotations.NullMarked;
