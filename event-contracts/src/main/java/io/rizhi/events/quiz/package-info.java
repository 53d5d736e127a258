/** Facts about quizzes and attempts. */
@NullMarked
package io.rizhi.events.quiz;

import org.jspecify.annotations.NullMarked;
