package io.rizhi.gateway.session;

import io.rizhi.events.Topics;
import io.rizhi.events.directory.PersonChangedV1;
import io.rizhi.events.directory.PersonLeftV1;
import io.rizhi.gateway.ids.PersonId;
import io.rizhi.kit.client.RemoteProblem;
import io.rizhi.kit.event.Event;
import io.rizhi.kit.event.Subscription;
import io.rizhi.kit.event.TryAgain;
import reactor.core.publisher.Mono;

/** People who leave lose their sessions; people who change keep them with what is true now. */
final class PersonListener {

    private final EndSessions endSessions;
    private final RefreshSessions refreshSessions;

    PersonListener(EndSessions endSessions, RefreshSessions refreshSessions) {
        this.endSessions = endSessions;
        this.refreshSessions = refreshSessions;
    }

    Subscription subscription() {
        return Subscription.to(Topics.DIRECTORY_PERSON)
                .as("sessions")
                .on("rizhi.directory.person-left.v1", PersonLeftV1.class, this::left)
                .on("rizhi.directory.person-changed.v1", PersonChangedV1.class, this::changed);
    }

    private Mono<Void> left(Event<PersonLeftV1> event) {
        return endSessions.end(
                new EndSessions.Which.AllOf(new PersonId(event.data().personId())));
    }

    private Mono<Void> changed(Event<PersonChangedV1> event) {
        return refreshSessions
                .refresh(new PersonId(event.data().personId()))
                .onErrorMap(RemoteProblem.class, refusal -> new TryAgain("study-service refused", refusal));
    }
}
