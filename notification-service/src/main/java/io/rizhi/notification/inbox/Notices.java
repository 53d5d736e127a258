package io.rizhi.notification.inbox;

import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inboxes. Whatever a person reads or changes has the person in its query. */
interface Notices {

    /** True when stored now, false when a notice of this id was there already. */
    Mono<Boolean> insert(Notice notice);

    Mono<Boolean> has(String noticeId);

    /** Newest first, without the archived. {@code before} is the position of the last row of the previous page. */
    Flux<StoredNotice> list(String personId, boolean isUnreadOnly, @Nullable String before, int limit);

    /** Oldest first, from just after {@code position}. */
    Flux<StoredNotice> after(String personId, String position, int limit);

    /** Never counts beyond {@link UnreadView#MOST}. */
    Mono<Long> countUnread(String personId);

    /** False when this person has no such notice. */
    Mono<Boolean> markRead(String personId, String noticeId);

    Mono<Void> markAllRead(String personId);

    /** False when this person has no such notice. */
    Mono<Boolean> archive(String personId, String noticeId);
}
