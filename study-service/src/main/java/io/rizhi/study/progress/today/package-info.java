/**
 * What a member sees of the own records: today, all plans, one plan, one day. Today is on the hot path: one read of the
 * records, one of the sessions, one of the person, publications from memory.
 */
@NullMarked
package io.rizhi.study.progress.today;

import org.jspecify.annotations.NullMarked;
