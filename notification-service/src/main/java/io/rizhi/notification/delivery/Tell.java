package io.rizhi.notification.delivery;

import io.rizhi.notification.inbox.AddToInbox;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.reason.model.Channel;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Tells one person something, on the channels they want. Safe to repeat: the notice's id is the key on each channel. */
public final class Tell {

    private final PreferenceStore preferences;
    private final AddToInbox inbox;
    private final Deliveries deliveries;

    Tell(PreferenceStore preferences, AddToInbox inbox, Deliveries deliveries) {
        this.preferences = preferences;
        this.inbox = inbox;
        this.deliveries = deliveries;
    }

    /** The channels used; durable when it completes. */
    public Mono<List<Channel>> tell(Notice notice) {
        return preferences.find(notice.personId()).flatMap(wanted -> tell(notice, wanted));
    }

    /** Whether a notice of this id has been told on any channel. */
    public Mono<Boolean> wasTold(String noticeId) {
        return inbox.has(noticeId).flatMap(isInInbox -> isInInbox ? Mono.just(true) : deliveries.has(noticeId));
    }

    private Mono<List<Channel>> tell(Notice notice, Preferences wanted) {
        List<Channel> used = new ArrayList<>();
        Mono<Void> steps = Mono.empty();
        if (wanted.wants(notice.reason(), Channel.INBOX)) {
            used.add(Channel.INBOX);
            steps = steps.then(inbox.add(notice).then());
        }
        if (wanted.wants(notice.reason(), Channel.EMAIL)) {
            used.add(Channel.EMAIL);
            steps = steps.then(deliveries.add(notice));
        }
        return steps.thenReturn(used);
    }
}
