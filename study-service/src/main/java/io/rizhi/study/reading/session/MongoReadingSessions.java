package io.rizhi.study.reading.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.model.Indexes;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.GroupedWrites;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.SessionState;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Reading sessions in MongoDB. The last sessions written stay in memory, so that an ordinary beat needs no read; every write
 * is conditional on the version, so a remembered session that another instance has changed costs a second look only.
 */
final class MongoReadingSessions implements ReadingSessions {

    static final String COLLECTION = "reading-sessions";

    private final Documents documents;
    private final GroupedWrites grouped;
    private final SessionMemory memory = new SessionMemory();

    MongoReadingSessions(Documents documents) {
        this.documents = documents;
        this.grouped = new GroupedWrites(documents.raw());
    }

    static IndexDeclarations indexes() {
        return IndexDeclarations.on(COLLECTION)
                .uniqueAmong(Indexes.ascending("personId"), eq("isLive", true))
                .index(Indexes.compoundIndex(Indexes.ascending("recordId", "day"), Indexes.descending("openedAt")))
                .index(Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("openedAt")));
    }

    @Override
    public Mono<ReadingSession> parkLive(PersonId person) {
        return documents
                .findOneAndUpdate(and(eq("personId", person.value()), eq("isLive", true)), leaves(SessionState.PARKED))
                .map(ReadingSessionDocument::read)
                .doOnNext(session -> memory.forget(session.id()));
    }

    private static Bson leaves(SessionState state) {
        return combine(set("isLive", false), set("state", state.name()), inc("version", 1L));
    }

    @Override
    public Mono<ReadingSession> last(RecordId record, int day) {
        return documents
                .find(and(eq("recordId", record.value()), eq("day", day)), descending("openedAt"), 1)
                .next()
                .map(ReadingSessionDocument::read);
    }

    @Override
    public Flux<ReadingSession> recent(PersonId person, int limit) {
        return documents
                .find(eq("personId", person.value()), descending("openedAt"), limit)
                .map(ReadingSessionDocument::read);
    }

    @Override
    public Mono<Void> open(ReadingSession session) {
        return documents
                .insert(ReadingSessionDocument.write(session))
                .onErrorMap(DuplicateKey.class, another -> new LostUpdate(COLLECTION, session.id()));
    }

    @Override
    public Mono<StoredSession> find(String id, PersonId person) {
        return memory.find(id, person).map(Mono::just).orElseGet(() -> findFresh(id, person));
    }

    @Override
    public Mono<StoredSession> findFresh(String id, PersonId person) {
        return documents
                .findOne(and(eq("_id", id), eq("personId", person.value())))
                .map(MongoReadingSessions::stored);
    }

    private static StoredSession stored(Document document) {
        return new StoredSession(ReadingSessionDocument.read(document), document.getLong("version"), true);
    }

    @Override
    public Mono<Void> saveBeat(StoredSession read, ReadingSession after) {
        String id = after.id();
        Bson change = ReadingSessionDocument.change(read.session(), after);
        return grouped.update(id, eq("version", read.version()), change)
                .doOnError(unknown -> memory.forget(id))
                .flatMap(isSaved -> isSaved ? remember(read, after) : lost(id));
    }

    @Override
    public Mono<Void> saveProof(StoredSession read, ReadingSession after) {
        String id = after.id();
        memory.forget(id);
        return documents
                .updateOne(
                        and(eq("_id", id), eq("version", read.version())),
                        ReadingSessionDocument.change(read.session(), after))
                .flatMap(matched -> matched == 1 ? Mono.empty() : lost(id));
    }

    private Mono<Void> remember(StoredSession read, ReadingSession after) {
        memory.remember(new StoredSession(after, read.version() + 1, false));
        return Mono.empty();
    }

    private Mono<Void> lost(String id) {
        memory.forget(id);
        return Mono.error(() -> new LostUpdate(COLLECTION, id));
    }

    @Override
    public Mono<Void> end(String id, PersonId person) {
        memory.forget(id);
        return documents
                .updateOne(
                        and(eq("_id", id), eq("personId", person.value()), eq("isLive", true)),
                        leaves(SessionState.ENDED))
                .then();
    }

    @Override
    public Mono<Boolean> noteRefusal(String id, BeatRefusal reason) {
        return documents
                .updateOne(and(eq("_id", id), ne("refusals", reason.name())), addToSet("refusals", reason.name()))
                .map(matched -> matched == 1);
    }
}
