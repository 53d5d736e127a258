/**
 * A person's inbox: what they were told, what is unread, and the live stream of it. Stored first, streamed second, so
 * a broken stream loses nothing.
 */
@NullMarked
package io.rizhi.notification.inbox;

import org.jspecify.annotations.NullMarked;
