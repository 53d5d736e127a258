/**
 * What plans know of quizzes: the newest published version of each, heard from their owner. Holds no questions.
 */
@NullMarked
package io.rizhi.study.plan.quiz;

import org.jspecify.annotations.NullMarked;
