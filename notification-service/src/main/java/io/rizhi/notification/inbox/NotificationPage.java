package io.rizhi.notification.inbox;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of the inbox, newest first.
 *
 * @param next cursor of the next page; null on the last
 */
record NotificationPage(
        List<NotificationView> items, @Nullable String next) {}
