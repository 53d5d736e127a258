package io.rizhi.notification.inbox;

import org.jspecify.annotations.Nullable;

/**
 * How much is unread.
 *
 * @param unread at most {@value #MOST}, which means "that many or more"
 * @param latest newest unread message; null when there is none
 */
record UnreadView(int unread, @Nullable NotificationView latest) implements StreamedView {

    /** Counting stops here; a bell shows 99+. */
    static final int MOST = 100;
}
