package io.rizhi.notification.delivery;

import io.rizhi.notification.inbox.Notice;

/**
 * One mail to send.
 *
 * @param attempts tries so far, this one included
 */
record Delivery(String id, Notice notice, int attempts) {}
