/** When a reminder is due and whether it is sent: pure functions of facts. */
@NullMarked
package io.rizhi.notification.reminder.model;

import org.jspecify.annotations.NullMarked;
