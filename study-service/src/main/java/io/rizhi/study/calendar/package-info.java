/**
 * The organisation's calendar: holidays and make-up working days. Does not decide study dates; plans do.
 */
@NullMarked
package io.rizhi.study.calendar;

import org.jspecify.annotations.NullMarked;
