/**
 * What all questions share: whom the caller may ask about, on which date, and the numbers of those people.
 */
@NullMarked
package io.rizhi.study.statistics.query;

import org.jspecify.annotations.NullMarked;
