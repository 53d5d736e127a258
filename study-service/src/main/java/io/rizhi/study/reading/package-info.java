/**
 * Reading: sessions, beats and the decision that a section was read. Does not know which day is open or done; study records
 * do, and take the proofs. Wires its sub-features and declares their problems.
 */
@NullMarked
package io.rizhi.study.reading;

import org.jspecify.annotations.NullMarked;
