package io.rizhi.study.progress.enrolment;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.directory.MembershipChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.events.directory.PersonRegisteredV1;
import io.rizhi.kit.event.Subscription;
import io.rizhi.study.ids.PersonId;

/** People who come, move or leave join and leave plans. */
final class PersonListener {

    private final FollowAudience follow;

    PersonListener(FollowAudience follow) {
        this.follow = follow;
    }

    Subscription subscription() {
        return Subscription.to(Topics.DIRECTORY_PERSON)
                .as("enrolment")
                .on(
                        EventTypes.PERSON_REGISTERED,
                        PersonRegisteredV1.class,
                        event -> follow.follow(
                                new PersonId(event.data().personId()),
                                event.data().registeredOn()))
                .on(
                        EventTypes.MEMBERSHIP_CHANGED,
                        MembershipChangedV1.class,
                        event -> follow.follow(
                                new PersonId(event.data().personId()),
                                event.data().from()))
                .on(
                        EventTypes.PERSON_LEFT,
                        PersonLeftV1.class,
                        event -> follow.leaveAll(new PersonId(event.data().personId())));
    }
}
