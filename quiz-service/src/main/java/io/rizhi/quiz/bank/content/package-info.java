/**
 * The parts of a question on the wire, with their keys; what an admin's pages read and write.
 */
@NullMarked
package io.rizhi.quiz.bank.content;

import org.jspecify.annotations.NullMarked;
