package io.rizhi.study.directory.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Projections;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.directory.person.model.Person;
import io.rizhi.study.ids.PersonId;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Accounts in MongoDB: the field account of the people collection. */
final class MongoAccounts implements Accounts {

    private final AggregateCollection people;

    MongoAccounts(AggregateCollection people) {
        this.people = people;
    }

    @Override
    public Mono<Account> findByLogin(String loginKey) {
        return find(eq("account.loginKey", loginKey));
    }

    @Override
    public Mono<Account> find(PersonId id) {
        return find(eq("_id", id.value()));
    }

    private Mono<Account> find(Bson filter) {
        return people.documents().findOne(filter).map(MongoAccounts::read);
    }

    @Override
    public Mono<Boolean> setPassword(PersonId id, NewAccount account) {
        return people.documents()
                .updateOne(
                        and(eq("_id", id.value()), eq("leftAt", null)), combine(password(account), inc("version", 1L)))
                .map(matched -> matched == 1);
    }

    @Override
    public Mono<Void> givePassword(Person person, NewAccount account, List<PendingEvent> events) {
        var id = person.id().value();
        return people.documents()
                .findOne(
                        and(eq("_id", id), eq("version", person.version())),
                        Projections.include("version", "sequence", "outbox"))
                .switchIfEmpty(Mono.error(() -> new LostUpdate(MongoPeople.COLLECTION, id)))
                .flatMap(stored -> people.update(
                        Revision.of(stored), combine(password(account), inc("account.credentialsVersion", 1)), events))
                .then();
    }

    private static Bson password(NewAccount account) {
        var expiresAt = account.expiresAt();
        return combine(
                set("account.hash", account.hash()),
                set("account.mustChange", account.mustChange()),
                set("account.expiresAt", expiresAt == null ? null : Date.from(expiresAt)));
    }

    @Override
    public Mono<Void> rehash(PersonId id, String oldHash, String newHash) {
        return people.documents()
                .updateOne(and(eq("_id", id.value()), eq("account.hash", oldHash)), set("account.hash", newHash))
                .then();
    }

    private static Account read(Document stored) {
        var account = stored.get("account", Document.class);
        var expiresAt = account.getDate("expiresAt");
        return new Account(
                PersonDocument.read(stored),
                account.getString("hash"),
                account.getBoolean("mustChange", false),
                expiresAt == null ? null : expiresAt.toInstant(),
                account.getInteger("credentialsVersion", 0));
    }
}
