/**
 * Numbers about study: folded from the events of study records, counted for any unit, person, plan and date. Owns no fact; a
 * rebuild gives the same numbers. Memberships, names and leave come from the directory when a question is asked.
 *
 * <p>A day counts as required once its date is over for the person, or as soon as it is done; so what is overdue here is
 * what the day's own state calls overdue. A day once done stays done here while a changed text is asked again.
 */
@NullMarked
package io.rizhi.study.statistics;

import org.jspecify.annotations.NullMarked;
