package io.rizhi.study.plan.publishing;

import io.rizhi.kit.crash.CrashPoint;
import io.rizhi.study.calendar.OrganisationDate;
import io.rizhi.study.directory.person.Audience;
import io.rizhi.study.directory.person.PeopleReader;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.plan.audience.AudienceQueries;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.publication.Publications;
import io.rizhi.study.plan.publication.StoredPublication;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Makes the audience of a publication follow it, batch by batch in the order of person ids. After each batch the place is
 * noted, so that a restart goes on there; a batch that ran but was not noted runs again and changes nothing.
 */
public final class EnrolAudience {

    private static final int BATCH = 500;

    private final Publications publications;
    private final PeopleReader people;
    private final RecordRoll roll;
    private final OrganisationDate today;

    public EnrolAudience(Publications publications, PeopleReader people, RecordRoll roll, OrganisationDate today) {
        this.publications = publications;
        this.people = people;
        this.roll = roll;
        this.today = today;
    }

    public Mono<Void> enrol(StoredPublication stored) {
        Publication publication = stored.content();
        Audience audience = AudienceQueries.of(publication.audience());
        String after = stored.progress().after();
        PersonId start = after == null ? null : new PersonId(after);
        return batch(publication, audience, start)
                .expand(last -> last.isLast() ? Mono.empty() : batch(publication, audience, last.after()))
                .then(Mono.defer(() -> roll.retireOthers(publication)))
                .then(Mono.defer(() -> publications.complete(publication)));
    }

    private Mono<Batch> batch(Publication publication, Audience audience, @Nullable PersonId after) {
        return people.audience(audience, today.get(), after, BATCH)
                .collectList()
                .flatMap(found -> found.isEmpty() ? Mono.just(new Batch(after, true)) : enrol(publication, found));
    }

    private Mono<Batch> enrol(Publication publication, List<PersonFacts> found) {
        PersonId last = found.get(found.size() - 1).id();
        return roll.enrol(publication, found)
                .doOnNext(created -> CrashPoint.hit("publishAfterBatch"))
                .flatMap(created -> publications.advance(publication, last, created))
                .thenReturn(new Batch(last, found.size() < BATCH));
    }

    /**
     * @param after the last person handled
     * @param isLast whether nobody is left
     */
    private record Batch(@Nullable PersonId after, boolean isLast) {}
}
