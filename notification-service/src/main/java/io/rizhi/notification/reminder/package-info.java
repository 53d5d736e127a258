/**
 * Reminders: planned ahead for each person and date, then sent or withheld with a reason, once. Whether something is
 * still open is asked of study-service at the moment of decision; nothing here works it out.
 */
@NullMarked
package io.rizhi.notification.reminder;

import org.jspecify.annotations.NullMarked;
