package io.rizhi.quiz.bank;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.bank.model.QuestionState;
import io.rizhi.quiz.bank.model.SearchText;
import io.rizhi.quiz.bank.model.Transition;
import io.rizhi.quiz.ids.QuestionId;
import java.util.Collection;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
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
    private static final int MOST_TRANSITIONS = 200;
    private static final int CHUNK = 200;
    private static final int MOST_WITH_ASSET = 500;
    private static final List<String> IN_USE =
            List.of(QuestionState.DRAFT.code(), QuestionState.REVIEW.code(), QuestionState.PUBLISHED.code());
    private static final Bson OLD_SCHEMA = lt("schema", QuestionDocument.SCHEMA);

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
                        .index(Indexes.compoundIndex(
                                Indexes.ascending("facets"), Indexes.descending("updatedAt", "_id")))
                        .index(Indexes.compoundIndex(Indexes.ascending("tags"), Indexes.descending("updatedAt", "_id")))
                        .index(Indexes.ascending("category"))
                        .index(Indexes.ascending("difficulty"))
                        .index(Indexes.ascending("fingerprint", "state"))
                        .partial(Indexes.ascending("schema"), OLD_SCHEMA)
                        .partial(Indexes.ascending("assets"), exists("assets")),
                IndexDeclarations.on(EARLIER)
                        .partial(Indexes.ascending("assets"), exists("assets"))
                        .index(Indexes.compoundIndex(Indexes.ascending("questionId"), Indexes.descending("version"))));
    }

    @Override
    public Mono<Boolean> add(Question question) {
        return current.insert(QuestionDocument.write(question))
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false));
    }

    @Override
    public Mono<Integer> addMissing(List<Question> questions) {
        return Flux.fromIterable(questions)
                .map(QuestionDocument::write)
                .buffer(CHUNK)
                .concatMap(current::insertMissing)
                .reduce(0, Integer::sum);
    }

    @Override
    public Mono<Boolean> replace(Question before, Question next) {
        return replaceWith(before, next, null);
    }

    @Override
    public Mono<Boolean> replace(Question before, Question next, String origin) {
        return replaceWith(before, next, origin);
    }

    private Mono<Boolean> replaceWith(Question before, Question next, @Nullable String origin) {
        Document change = QuestionDocument.write(next).append("origin", origin);
        change.remove("_id");
        Document update = new Document("$set", change);
        if (!change.containsKey("assets")) {
            update.append("$unset", new Document("assets", ""));
        }
        if (before.state() != next.state()) {
            remember(update, new Transition(before.state(), next.state(), next.updatedBy(), next.updatedAt(), null));
        }
        return current.findOne(unchanged(before))
                .flatMap(stored -> earlier.insertMissing(List.of(QuestionDocument.writeOld(stored))))
                .then(current.updateOne(unchanged(before), update))
                .map(matched -> matched > 0);
    }

    @Override
    public Mono<Boolean> move(Question before, Transition step) {
        Document update = new Document("$set", QuestionDocument.derived(before.in(step.to())));
        remember(update, step);
        return current.updateOne(unchanged(before), update).map(matched -> matched > 0);
    }

    private static void remember(Document update, Transition step) {
        Document last =
                new Document("$each", List.of(QuestionDocument.transition(step))).append("$slice", -MOST_TRANSITIONS);
        update.append("$push", new Document("transitions", last));
    }

    /** A question stored before there were states has none. */
    private static Bson unchanged(Question before) {
        Bson sameState = before.isPublished()
                ? in("state", before.state().code(), null)
                : eq("state", before.state().code());
        return and(eq("_id", before.id().value()), eq("version", before.version()), sameState);
    }

    @Override
    public Flux<Transition> transitions(QuestionId id) {
        return current.findOne(eq("_id", id.value()), Projections.include("transitions"))
                .flatMapIterable(stored -> stored.getList("transitions", Document.class, List.of()))
                .map(QuestionDocument::readTransition);
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
    public Mono<Question> version(QuestionId id, int number) {
        return current.findOne(and(eq("_id", id.value()), eq("version", number)))
                .switchIfEmpty(Mono.defer(() -> earlier.findOne(eq("_id", id.value() + ":" + number))))
                .map(QuestionDocument::read);
    }

    @Override
    public Flux<Question> find(QuestionFilter filter, @Nullable String cursor, int limit) {
        return current.find(asked(filter, cursor), FacetSearch.NEWEST_FIRST, limit)
                .map(QuestionDocument::read);
    }

    static Bson asked(QuestionFilter filter, @Nullable String cursor) {
        return FacetSearch.of(Facets.asked(filter), SearchText.words(filter.text()), cursor);
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

    /** One version is enough to keep a picture. */
    @Override
    public Flux<String> namedAssets(Collection<String> assetIds) {
        return Flux.fromIterable(assetIds)
                .filterWhen(id -> names(current, id).flatMap(isNow -> isNow ? Mono.just(true) : names(earlier, id)));
    }

    private static Mono<Boolean> names(Documents versions, String assetId) {
        return versions.findOne(eq("assets", assetId), Projections.include("_id"))
                .hasElement();
    }

    @Override
    public Flux<Question> known(Collection<String> fingerprints) {
        return Flux.fromIterable(fingerprints)
                .distinct()
                .buffer(CHUNK)
                .concatMap(part -> current.find(
                        and(in("fingerprint", part), in("state", IN_USE)),
                        Sorts.descending("fingerprint", "updatedAt"),
                        10 * CHUNK))
                .map(QuestionDocument::read);
    }

    /** Both steps before the group read nothing but the index. */
    @Override
    public Flux<String> repeated(String after, int limit) {
        return current.aggregate(List.of(
                        Aggregates.match(and(gt("fingerprint", after), in("state", IN_USE))),
                        Aggregates.project(
                                Projections.fields(Projections.excludeId(), Projections.include("fingerprint"))),
                        Aggregates.group("$fingerprint", Accumulators.sum("count", 1)),
                        Aggregates.match(gt("count", 1)),
                        Aggregates.sort(Sorts.ascending("_id")),
                        Aggregates.limit(limit)))
                .map(group -> group.getString("_id"));
    }

    @Override
    public Mono<Boolean> hasVersionFrom(QuestionId id, String origin) {
        return current.findOne(and(eq("_id", id.value()), eq("origin", origin)), Projections.include("_id"))
                .switchIfEmpty(Mono.defer(() -> earlier.findOne(
                        and(eq("questionId", id.value()), eq("origin", origin)), Projections.include("_id"))))
                .hasElement();
    }

    @Override
    public Mono<Long> upgrade() {
        return current.stream(OLD_SCHEMA, Sorts.ascending("schema"))
                .map(QuestionDocument::read)
                .map(question -> new UpdateOneModel<Document>(
                        unchanged(question), new Document("$set", QuestionDocument.derived(question))))
                .buffer(CHUNK)
                .concatMap(current::bulk)
                .reduce(0L, Long::sum);
    }
}
