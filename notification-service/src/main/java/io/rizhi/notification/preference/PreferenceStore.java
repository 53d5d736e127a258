package io.rizhi.notification.preference;

import io.rizhi.notification.preference.model.Preferences;
import io.rizhi.notification.reason.model.Channel;
import io.rizhi.notification.reason.model.Reason;
import reactor.core.publisher.Mono;

/** Everybody's choices. A person who never chose has {@link Preferences#untouched()}. */
public interface PreferenceStore {

    Mono<Preferences> find(String personId);

    /** Empty when {@code wanted.version()} is no longer the stored one; else the saved choices with their new version. */
    Mono<Preferences> save(String personId, Preferences wanted);

    /** Switches one channel of one reason off. */
    Mono<Void> switchOff(String personId, Reason reason, Channel channel);

    /** The secret part of this person's unsubscribe links; made on first use and kept. */
    Mono<String> unsubscribeToken(String personId);

    /** The person behind a token; empty for an unknown one. */
    Mono<String> personByToken(String token);
}
