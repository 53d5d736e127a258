package io.rizhi.notification.preference;

import reactor.core.publisher.Mono;

/** Told after a person's choices were saved. Reminders implement it to move what they have planned. */
public interface PreferencesChanged {

    Mono<Void> changed(String personId);
}
