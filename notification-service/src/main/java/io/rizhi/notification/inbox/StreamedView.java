package io.rizhi.notification.inbox;

/** What the live stream carries. */
sealed interface StreamedView permits NotificationView, UnreadView {}
