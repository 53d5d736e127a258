/**
 * Turns text into questions with a preview in between. A batch is kept until it is committed; nothing reaches
 * the bank before that. Talks to the bank, and to whoever offers draft quizzes.
 */
@NullMarked
package io.rizhi.quiz.importing;

import org.jspecify.annotations.NullMarked;
