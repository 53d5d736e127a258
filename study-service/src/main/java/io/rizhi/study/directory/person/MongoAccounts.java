package io.rizhi.study.directory.person;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import io.rizhi.kit.mongo.Documents;
import io.rizhi.study.ids.PersonId;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Mono;

/** Accounts in MongoDB: the field account of the people collection. */
final class MongoAccounts implements Accounts {

    private final Documents people;

    MongoAccounts(Documents people) {
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
        return people.findOne(filter).map(MongoAccounts::read);
    }

    @Override
    public Mono<Boolean> setPassword(PersonId id, NewAccount account) {
        var expiresAt = account.expiresAt();
        return people.updateOne(
                        and(eq("_id", id.value()), eq("leftAt", null)),
                        combine(
                                set("account.hash", account.hash()),
                                set("account.mustChange", account.mustChange()),
                                set("account.expiresAt", expiresAt == null ? null : Date.from(expiresAt)),
                                inc("version", 1L)))
                .map(matched -> matched == 1);
    }

    @Override
    public Mono<Void> rehash(PersonId id, String oldHash, String newHash) {
        return people.updateOne(and(eq("_id", id.value()), eq("account.hash", oldHash)), set("account.hash", newHash))
                .then();
    }

    private static Account read(Document stored) {
        var account = stored.get("account", Document.class);
        var expiresAt = account.getDate("expiresAt");
        return new Account(
                PersonDocument.read(stored),
                account.getString("hash"),
                account.getBoolean("mustChange", false),
                expiresAt == null ? null : expiresAt.toInstant());
    }
}
