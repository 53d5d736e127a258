package io.rizhi.notification.inbox;

import io.rizhi.kit.security.Caller;
import io.rizhi.notification.reason.NoticeTexts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The caller's own inbox. Another person's notice is answered like one that does not exist. */
@RestController
@RequestMapping("/api/v1/notifications")
class NotificationController {

    private static final int MOST_ROWS = 200;

    private final Notices notices;
    private final FollowInbox follow;
    private final NoticeTexts texts;

    NotificationController(Notices notices, FollowInbox follow, NoticeTexts texts) {
        this.notices = notices;
        this.follow = follow;
        this.texts = texts;
    }

    /** Newest first. {@code limit} is 1 to 200. */
    @GetMapping
    Mono<NotificationPage> list(
            Caller caller,
            @RequestParam(name = "unread", defaultValue = "false") boolean isUnreadOnly,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = "50") int limit) {
        int rows = Math.max(1, Math.min(limit, MOST_ROWS));
        return notices.list(caller.personId(), isUnreadOnly, position(cursor), rows + 1)
                .collectList()
                .map(found -> page(found, rows, caller));
    }

    @GetMapping("/unread")
    Mono<UnreadView> unread(Caller caller) {
        Mono<List<StoredNotice>> latest =
                notices.list(caller.personId(), true, null, 1).collectList();
        return notices.countUnread(caller.personId())
                .zipWith(latest, (count, newest) -> unreadView(count, newest, caller));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> read(Caller caller, @PathVariable String id) {
        return notices.markRead(caller.personId(), id).flatMap(InboxProblems::unlessFound);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> readAll(Caller caller) {
        return notices.markAllRead(caller.personId());
    }

    @PostMapping("/{id}/archive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> archive(Caller caller, @PathVariable String id) {
        return notices.archive(caller.personId(), id).flatMap(InboxProblems::unlessFound);
    }

    /**
     * The inbox as it grows: events {@code notification} and {@code unread}, a comment every 15 s. After a lost
     * connection the browser sends {@code Last-Event-ID} and gets what it missed.
     */
    @GetMapping(path = "/stream", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<StreamedView>> stream(
            Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        return follow.follow(caller.personId(), position(lastEventId))
                .concatMap(fresh -> fresh.isEmpty() ? Flux.just(heartbeat()) : events(fresh, caller));
    }

    private Flux<ServerSentEvent<StreamedView>> events(List<StoredNotice> fresh, Caller caller) {
        Flux<ServerSentEvent<StreamedView>> messages = Flux.fromIterable(fresh).map(stored -> message(stored, caller));
        Mono<ServerSentEvent<StreamedView>> count = unread(caller)
                .map(view -> ServerSentEvent.<StreamedView>builder(view)
                        .event("unread")
                        .build());
        return messages.concatWith(count);
    }

    private ServerSentEvent<StreamedView> message(StoredNotice stored, Caller caller) {
        return ServerSentEvent.<StreamedView>builder(NotificationView.of(stored, texts, caller.language()))
                .event("notification")
                .id(stored.position())
                .build();
    }

    private static ServerSentEvent<StreamedView> heartbeat() {
        return ServerSentEvent.<StreamedView>builder().comment("still here").build();
    }

    private NotificationPage page(List<StoredNotice> found, int rows, Caller caller) {
        List<StoredNotice> shown = found.subList(0, Math.min(rows, found.size()));
        String next = found.size() > rows ? shown.get(rows - 1).position() : null;
        return new NotificationPage(
                shown.stream()
                        .map(stored -> NotificationView.of(stored, texts, caller.language()))
                        .toList(),
                next);
    }

    private UnreadView unreadView(long count, List<StoredNotice> newest, Caller caller) {
        NotificationView latest =
                newest.isEmpty() ? null : NotificationView.of(newest.get(0), texts, caller.language());
        return new UnreadView((int) count, latest);
    }

    private static @Nullable String position(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (!Position.isValid(given)) {
            throw InboxProblems.badCursor();
        }
        return given;
    }
}
