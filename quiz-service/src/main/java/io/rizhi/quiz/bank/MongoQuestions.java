package io.rizhi.quiz.bank;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Current versions in one collection, earlier ones in another. A new version first copies the old one; a crash in between
 * leaves a copy of what is still current, which the next try finds and keeps.
 */
final class MongoQuestions implements Questions {
    static final String CURRENT = "questions";
    static final String EARLIER = "question-versions";
    private static final int MOST_VERSIONS = 200;
    private static final int CHUNK = 200;
    private static final int MOST_WITH_ASSET = 500;
    private static final Bson NEWEST_FIRST = Sorts.descending("updatedAt", "_id");

    private final Documents current;
    private final Documents earlier;

    MongoQuestions(MongoDatabase database) {
        this.current = new Documents(database.getCollection(CURRENT));
        this.earlier = new Documents(database.getCollection(EARLIER));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(
                IndexDeclarations.on(CURRENT)
                        .index(Indexes.descending("updatedAt", "_id"))
                        .index(Indexes.compoundIndex(Indexes.ascending("type"), Indexes.descending("updatedAt", "_id")))
                        .index(Indexes.compoundIndex(Indexes.ascending("tags"), Indexes.descending("updatedAt", "_id")))
                        .index(Indexes.ascending("fingerprint"))
                        .partial(Indexes.ascending("assets"), exists("assets")),
                IndexDeclarations.on(EARLIER)
                        .partial(Indexes.ascending("assets"), exists("assets"))
                        .index(Indexes.compoundIndex(Indexes.ascending("questionId"), Indexes.descending("version"))));
    }

    @Override
    public Mono<Boolean> add(Question question, String personId) {
        return current.insert(QuestionDocument.write(question, personId))
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false));
    }

    @Override
    public Mono<Integer> addMissing(List<Question> questions, String personId) {
        return Flux.fromIterable(questions)
                .map(question -> QuestionDocument.write(question, personId))
                .buffer(CHUNK)
                .concatMap(current::insertMissing)
                .reduce(0, Integer::sum);
    }

    @Override
    public Mono<Boolean> replace(Question before, Question next, String personId) {
        Bson unchanged = and(eq("_id", before.id().value()), eq("version", before.version()));
        Document change = QuestionDocument.write(next, personId);
        change.remove("_id");
        Document update = new Document("$set", change);
        if (!change.containsKey("assets")) {
            update.append("$unset", new Document("assets", ""));
        }
        return current.findOne(unchanged)
                .flatMap(stored -> earlier.insertMissing(List.of(QuestionDocument.writeOld(stored))))
                .then(current.updateOne(unchanged, update))
                .map(matched -> matched > 0);
    }

    @Override
    public Mono<Question> current(QuestionId id) {
        return current.findOne(eq("_id", id.value())).map(QuestionDocument::read);
    }

    @Override
    public Flux<Question> current(Collection<QuestionId> ids) {
        List<String> values = ids.stream().map(QuestionId::value).distinct().toList();
        return Flux.fromIterable(values)
                .buffer(CHUNK)
                .concatMap(part -> current.find(in("_id", part), Sorts.ascending("_id"), part.size()))
                .map(QuestionDocument::read);
    }

    @Override
    public Flux<Question> versions(QuestionId id) {
        Flux<Document> old = earlier.find(eq("questionId", id.value()), Sorts.descending("version"), MOST_VERSIONS);
        return current.findOne(eq("_id", id.value()))
                .flatMapMany(now -> Flux.concat(
                        Mono.just(now),
                        old.filter(document -> document.getInteger("version") < now.getInteger("version"))))
                .map(QuestionDocument::read);
    }

    @Override
    public Flux<Question> find(QuestionFilter filter) {
        List<Bson> conditions = new ArrayList<>();
        if (filter.type() != null) {
            conditions.add(eq("type", filter.type().code()));
        }
        if (filter.tag() != null) {
            conditions.add(eq("tags", filter.tag()));
        }
        if (filter.text() != null) {
            conditions.add(regex("stem", Pattern.compile(Pattern.quote(filter.text()), Pattern.CASE_INSENSITIVE)));
        }
        if (filter.cursor() != null) {
            conditions.add(after(filter.cursor()));
        }
        Bson all = conditions.isEmpty() ? new Document() : and(conditions);
        return current.find(all, NEWEST_FIRST, filter.limit() + 1).map(QuestionDocument::read);
    }

    private static Bson after(String cursor) {
        PageCursor place = PageCursor.read(cursor);
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return or(lt("updatedAt", at), and(eq("updatedAt", at), lt("_id", place.id())));
    }

    @Override
    public Flux<QuestionId> withAsset(String assetId) {
        Bson sort = Sorts.ascending("assets");
        Flux<String> now = current.find(eq("assets", assetId), sort, Projections.include("_id"), MOST_WITH_ASSET)
                .map(stored -> stored.getString("_id"));
        Flux<String> before = earlier.find(
                        eq("assets", assetId), sort, Projections.include("questionId"), MOST_WITH_ASSET)
                .map(stored -> stored.getString("questionId"));
        return Flux.concat(now, before).distinct().map(QuestionId::new);
    }

    @Override
    public Mono<Set<String>> knownFingerprints(Collection<String> fingerprints) {
        return Flux.fromIterable(fingerprints)
                .buffer(CHUNK)
                .concatMap(part -> current.find(
                        in("fingerprint", part),
                        Sorts.ascending("fingerprint"),
                        Projections.include("fingerprint"),
                        10 * CHUNK))
                .map(document -> document.getString("fingerprint"))
                .collect(HashSet::new, Set::add);
    }
}
