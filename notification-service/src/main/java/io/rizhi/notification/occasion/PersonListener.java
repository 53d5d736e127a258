package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
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
        return Subscription.to(Topics.DIRECTORY_PERSON)
                .as("people")
                .on(
                        EventTypes.PERSON_REGISTERED,
                        PersonRegisteredV1.class,
                        event -> follow.registered(event.data(), event.sequence()))
                .on(
                        EventTypes.PERSON_CHANGED,
                        PersonChangedV1.class,
                        event -> follow.changed(event.data(), event.sequence()))
                .on(EventTypes.PERSON_LEFT, PersonLeftV1.class, event -> follow.left(event.data(), event.sequence()));
    }
}
