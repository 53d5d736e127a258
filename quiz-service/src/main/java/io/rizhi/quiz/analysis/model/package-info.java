/**
 * The figures of classical test theory as pure functions of a table of marks.
 */
@NullMarked
package io.rizhi.quiz.analysis.model;

import org.jspecify.annotations.NullMarked;
