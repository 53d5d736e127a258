package io.rizhi.notification.inbox;

/**
 * A notice in the inbox.
 *
 * @param position grows with time of insertion; the cursor of lists and the id of stream events
 */
record StoredNotice(Notice notice, String position, boolean isRead) {}
