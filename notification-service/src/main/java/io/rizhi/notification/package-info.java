/**
 * Notification: who is told what, why, on which channel, and exactly once. Owns reasons, preferences, reminders,
 * channels, deliveries and every person's inbox. It never decides whether a duty is met; study-service does.
 */
@NullMarked
package io.rizhi.notification;

import org.jspecify.annotations.NullMarked;
