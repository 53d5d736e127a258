/**
 * Rules of study records in plain Java: what a person is asked to do, what counts as done, which state a day is in and
 * why, and the streak. Instants come in as arguments; there is no store, no framework and no clock in here.
 */
@NullMarked
package io.rizhi.study.progress.model;

import org.jspecify.annotations.NullMarked;
