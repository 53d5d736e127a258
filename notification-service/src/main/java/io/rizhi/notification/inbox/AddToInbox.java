package io.rizhi.notification.inbox;

import reactor.core.publisher.Mono;

/** Puts a notice into its person's inbox, once however often it is called. */
public final class AddToInbox {

    private final Notices notices;
    private final NoticeSignals signals;

    AddToInbox(Notices notices, NoticeSignals signals) {
        this.notices = notices;
        this.signals = signals;
    }

    /** True when it is new, false when it was there already. */
    public Mono<Boolean> add(Notice notice) {
        return notices.insert(notice).doOnNext(isNew -> {
            if (isNew) {
                signals.wake(notice.personId());
            }
        });
    }

    /** Whether a notice of this id is in an inbox. */
    public Mono<Boolean> has(String noticeId) {
        return notices.has(noticeId);
    }
}
