/**
 * One person with everything behind the numbers.
 */
@NullMarked
package io.rizhi.study.statistics.person;

import org.jspecify.annotations.NullMarked;
