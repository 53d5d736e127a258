package io.rizhi.notification.occasion;

import io.rizhi.events.directory.PersonChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.events.directory.PersonRegisteredV1;
import io.rizhi.kit.event.Subscription;

/** People, as the directory tells of them. */
final class PersonListener {

    private final FollowPerson follow;

    PersonListener(FollowPerson follow) {
        this.follow = follow;
    }

    Subscription subscription() {
        return Subscription.to("rizhi.directory.person")
                .as("people")
                .on(
                        "rizhi.directory.person-registered.v1",
                        PersonRegisteredV1.class,
                        event -> follow.registered(event.data(), event.sequence()))
                .on(
                        "rizhi.directory.person-changed.v1",
                        PersonChangedV1.class,
                        event -> follow.changed(event.data(), event.sequence()))
                .on(
                        "rizhi.directory.person-left.v1",
                        PersonLeftV1.class,
                        event -> follow.left(event.data(), event.sequence()));
    }
}
