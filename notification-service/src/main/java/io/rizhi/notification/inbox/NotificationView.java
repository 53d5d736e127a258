package io.rizhi.notification.inbox;

import io.rizhi.notification.reason.NoticeTexts;
import java.time.Instant;

/**
 * One message of the inbox, in the reader's language.
 *
 * @param reason code of the declared reason
 * @param link path inside the product
 * @param at instant of the fact it tells of, UTC
 */
record NotificationView(String id, String reason, String title, String body, String link, Instant at, boolean isRead)
        implements StreamedView {

    static NotificationView of(StoredNotice stored, NoticeTexts texts, String language) {
        Notice notice = stored.notice();
        return new NotificationView(
                notice.id(),
                notice.reason().code(),
                texts.title(notice.reason(), language, notice.arguments()),
                texts.body(notice.reason(), language, notice.arguments()),
                notice.link(),
                notice.at(),
                stored.isRead());
    }
}
