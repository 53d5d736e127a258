/** Facts about reminders. */
@NullMarked
package io.rizhi.events.notification;

import org.jspecify.annotations.NullMarked;
