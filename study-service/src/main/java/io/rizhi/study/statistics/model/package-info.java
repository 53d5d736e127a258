/**
 * Rows of facts and the pure functions that count them as of a date.
 */
@NullMarked
package io.rizhi.study.statistics.model;

import org.jspecify.annotations.NullMarked;
