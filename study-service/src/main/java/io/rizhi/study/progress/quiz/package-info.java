/**
 * Quizzes of study days: the signed ticket to take one, and the results that come back.
 */
@NullMarked
package io.rizhi.study.progress.quiz;

import org.jspecify.annotations.NullMarked;
