package io.rizhi.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.PersonFacts;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.gateway.session.model.SessionLimits;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Sessions in MongoDB. What has expired is removed by the store within a minute or so; nobody waits for that. */
final class MongoSessions implements Sessions {

    private static final String COLLECTION = "sessions";
    private static final int DEVICES = 100;

    private final Documents documents;
    private final SessionLimits limits;

    MongoSessions(MongoDatabase database, SessionLimits limits) {
        this.documents = new Documents(database.getCollection(COLLECTION));
        this.limits = limits;
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .index(Indexes.compoundIndex(
                        Indexes.ascending(SessionDocument.PERSON_ID), Indexes.descending(SessionDocument.LAST_SEEN)))
                .expire(Indexes.ascending(SessionDocument.EXPIRES), Duration.ZERO);
    }

    @Override
    public Mono<Void> add(Session session) {
        return documents.insert(SessionDocument.of(session, session.expiresAt(limits)));
    }

    @Override
    public Mono<Session> find(String key) {
        return documents.findOne(eq(SessionDocument.ID, key)).map(SessionDocument::toSession);
    }

    @Override
    public Mono<Void> touch(String key, Instant lastSeenAt, Instant expiresAt) {
        Date seen = Date.from(lastSeenAt);
        return documents
                .updateOne(
                        and(eq(SessionDocument.ID, key), lt(SessionDocument.LAST_SEEN, seen)),
                        combine(
                                set(SessionDocument.LAST_SEEN, seen),
                                set(SessionDocument.EXPIRES, Date.from(expiresAt))))
                .then();
    }

    @Override
    public Flux<Session> of(PersonId person) {
        return documents
                .find(
                        eq(SessionDocument.PERSON_ID, person.value()),
                        Sorts.descending(SessionDocument.LAST_SEEN),
                        DEVICES)
                .map(SessionDocument::toSession);
    }

    @Override
    public Mono<Void> remove(String key) {
        return documents.delete(eq(SessionDocument.ID, key));
    }

    @Override
    public Mono<Boolean> remove(PersonId person, String sid) {
        return Mono.from(documents
                        .raw()
                        .deleteMany(and(eq(SessionDocument.PERSON_ID, person.value()), eq(SessionDocument.SID, sid))))
                .map(result -> result.getDeletedCount() > 0);
    }

    @Override
    public Mono<Void> removeOthers(PersonId person, String sid) {
        return documents.delete(and(eq(SessionDocument.PERSON_ID, person.value()), ne(SessionDocument.SID, sid)));
    }

    @Override
    public Mono<Void> removeAll(PersonId person) {
        return documents.delete(eq(SessionDocument.PERSON_ID, person.value()));
    }

    @Override
    public Mono<Void> removeOlder(PersonId person, int credentialsVersion) {
        return documents.delete(and(
                eq(SessionDocument.PERSON_ID, person.value()),
                lt(SessionDocument.CREDENTIALS_VERSION, credentialsVersion)));
    }

    @Override
    public Mono<Void> refresh(PersonFacts facts) {
        return Mono.from(documents
                        .raw()
                        .updateMany(
                                and(
                                        eq(
                                                SessionDocument.PERSON_ID,
                                                facts.personId().value()),
                                        lte(SessionDocument.ROLES_VERSION, facts.rolesVersion())),
                                set(SessionDocument.PERSON, SessionDocument.of(facts))))
                .then();
    }
}
