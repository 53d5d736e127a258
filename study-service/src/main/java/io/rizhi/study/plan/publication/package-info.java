/**
 * Immutable publications of plans and how far the records of each have been made. Kept in memory once read, because they
 * never change.
 */
@NullMarked
package io.rizhi.study.plan.publication;

import org.jspecify.annotations.NullMarked;
