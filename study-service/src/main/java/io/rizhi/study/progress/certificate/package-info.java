/**
 * Certificates of finished plans: issued once per study record, withdrawn when a day they rest on is lost, restored under
 * their number when it is back. Looks at study records after each event that may matter; never changes one. A
 * certificate is an aggregate of its own, so that a record that is written often does not carry it.
 */
@NullMarked
package io.rizhi.study.progress.certificate;

import org.jspecify.annotations.NullMarked;
