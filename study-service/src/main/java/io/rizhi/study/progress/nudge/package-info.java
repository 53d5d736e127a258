/**
 * Nudges: a manager asks the unfinished to go on, at most once a day and plan for each person.
 */
@NullMarked
package io.rizhi.study.progress.nudge;

import org.jspecify.annotations.NullMarked;
