/**
 * The numbers of people: pages and export.
 */
@NullMarked
package io.rizhi.study.statistics.people;

import org.jspecify.annotations.NullMarked;
