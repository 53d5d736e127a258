package io.rizhi.notification.occasion;

import io.rizhi.events.directory.PersonChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.events.directory.PersonRegisteredV1;
import io.rizhi.notification.recipient.Recipients;
import io.rizhi.notification.reminder.PlanReminder;
import reactor.core.publisher.Mono;

/** Keeps language, zone and presence of people. */
final class FollowPerson {

    private final Recipients recipients;
    private final PlanReminder planner;

    FollowPerson(Recipients recipients, PlanReminder planner) {
        this.recipients = recipients;
        this.planner = planner;
    }

    Mono<Void> registered(PersonRegisteredV1 person, long sequence) {
        return recipients.keep(person.personId(), person.language(), person.zone(), sequence);
    }

    /** A change of zone moves the reminder that is planned. */
    Mono<Void> changed(PersonChangedV1 person, long sequence) {
        return recipients
                .keep(person.personId(), person.language(), person.zone(), sequence)
                .then(planner.planNext(person.personId()));
    }

    Mono<Void> left(PersonLeftV1 person, long sequence) {
        return recipients.markLeft(person.personId(), sequence);
    }
}
