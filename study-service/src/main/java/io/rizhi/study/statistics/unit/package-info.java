/**
 * The numbers of a unit with the units below it.
 */
@NullMarked
package io.rizhi.study.statistics.unit;

import org.jspecify.annotations.NullMarked;
