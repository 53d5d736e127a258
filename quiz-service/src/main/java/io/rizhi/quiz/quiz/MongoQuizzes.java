package io.rizhi.quiz.quiz;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.FacetSearch;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.quiz.bank.QuestionPool;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.quiz.model.PublishedQuiz;
import io.rizhi.quiz.quiz.model.Quiz;
import io.rizhi.quiz.quiz.model.Quiz.Publication;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Quizzes as aggregates; published versions beside them, stored before the quiz names them. */
final class MongoQuizzes implements Quizzes {
    static final String QUIZZES = "quizzes";
    static final String VERSIONS = "quiz-versions";
    private static final int MOST_HOLDING = 100;
    private static final int MOST_VERSIONS_OF_ALL = 1_000;

    private final AggregateCollection quizzes;
    private final Documents versions;
    private final QuestionPool pool;

    MongoQuizzes(AggregateCollection quizzes, MongoDatabase database, QuestionPool pool) {
        this.quizzes = quizzes;
        this.pool = pool;
        this.versions = new Documents(database.getCollection(VERSIONS));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(
                MongoQuizList.indexes().index(Indexes.ascending("items.questionId")),
                IndexDeclarations.on(VERSIONS)
                        .index(Indexes.ascending("questions.questionId"))
                        .index(Indexes.ascending("rules.candidates.id")));
    }

    @Override
    public Mono<Boolean> add(Quiz quiz) {
        return quizzes.insert(QuizDocument.write(quiz), List.of())
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, known -> Mono.just(false));
    }

    @Override
    public Mono<Quiz> find(QuizId id) {
        return stored(id).map(QuizDocument::read);
    }

    private Mono<Document> stored(QuizId id) {
        return quizzes.documents().findOne(eq("_id", id.value()));
    }

    @Override
    public Mono<Quiz> save(Quiz before, Quiz next) {
        return write(before, next, List.of());
    }

    @Override
    public Mono<Quiz> publish(Quiz before, Quiz next, PublishedQuiz published) {
        return versions.insertMissing(List.of(PublishedQuizDocument.write(published)))
                .then(write(before, next, List.of(QuizEvents.published(published))));
    }

    private Mono<Quiz> write(Quiz before, Quiz next, List<PendingEvent> events) {
        return stored(before.id())
                .filter(stored -> QuizDocument.read(stored).equals(before))
                .switchIfEmpty(
                        Mono.error(() -> new LostUpdate(QUIZZES, before.id().value())))
                .flatMap(stored ->
                        quizzes.update(Revision.of(stored), new Document("$set", QuizDocument.state(next)), events))
                .map(QuizDocument::read);
    }

    @Override
    public Mono<PublishedQuiz> version(QuizId id, int number) {
        return find(id).flatMapIterable(Quiz::publications)
                .filter(publication -> publication.number() == number)
                .next()
                .flatMap(publication -> version(id, publication));
    }

    private Mono<PublishedQuiz> version(QuizId id, Publication publication) {
        return versions.findOne(eq("_id", PublishedQuizDocument.id(id, publication.hash())))
                .flatMap(stored -> pool.versions(PublishedQuizDocument.pool(stored))
                        .collectList()
                        .map(drawable -> PublishedQuizDocument.read(
                                stored, publication.number(), publication.hash(), drawable)));
    }

    @Override
    public Mono<Map<QuestionId, Integer>> uses(Collection<QuestionId> ids) {
        List<String> values = ids.stream().map(QuestionId::value).toList();
        return quizzes.documents()
                .aggregate(List.of(
                        Aggregates.match(in("items.questionId", values)),
                        Aggregates.unwind("$items"),
                        Aggregates.match(in("items.questionId", values)),
                        Aggregates.group("$items.questionId", Accumulators.sum("count", 1))))
                .collect(
                        HashMap::new,
                        (counts, row) -> counts.put(new QuestionId(row.getString("_id")), row.getInteger("count")));
    }

    @Override
    public Flux<Holding> holding(QuestionId id) {
        return versions.aggregate(MongoHoldingVersions.of(id, MOST_VERSIONS_OF_ALL))
                .collectList()
                .flatMapMany(published -> holding(id, published));
    }

    private Flux<Holding> holding(QuestionId id, List<Document> published) {
        List<String> ids = published.stream()
                .map(version -> version.getString("quizId"))
                .distinct()
                .toList();
        return quizzes.documents()
                .find(or(eq("items.questionId", id.value()), in("_id", ids)), FacetSearch.NEWEST_FIRST, MOST_HOLDING)
                .map(QuizDocument::read)
                .map(quiz -> new Holding(quiz, versionsOf(quiz, published)));
    }

    private static Map<String, Held> versionsOf(Quiz quiz, List<Document> published) {
        Map<String, Held> versions = new HashMap<>();
        for (Document version : published) {
            String id = version.getString("_id");
            if (version.getString("quizId").equals(quiz.id().value())) {
                versions.put(id.substring(id.indexOf(':') + 1), MongoHoldingVersions.held(version));
            }
        }
        return versions;
    }
}
