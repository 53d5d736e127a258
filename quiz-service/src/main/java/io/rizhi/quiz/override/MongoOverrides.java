package io.rizhi.quiz.override;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.OverrideChange;
import io.rizhi.quiz.override.model.OverrideStep;
import io.rizhi.quiz.override.model.QuizOverride;
import io.rizhi.quiz.override.model.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Overrides in MongoDB, a document for each quiz and person or unit. */
final class MongoOverrides implements Overrides {
    static final String COLLECTION = "quiz-overrides";
    private static final int MOST_UNSETTLED = 200;
    private static final int CHANGES_KEPT = 50;

    private final Documents overrides;

    MongoOverrides(MongoDatabase database) {
        this.overrides = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .index(Indexes.ascending("quizId", "isInForce", "_id"))
                .partial(Indexes.ascending("nextPassAt"), exists("nextPassAt")));
    }

    @Override
    public Flux<QuizOverride> of(QuizId quizId, Collection<Subject> subjects) {
        List<String> ids = subjects.stream()
                .map(subject -> OverrideDocument.id(quizId, subject))
                .toList();
        return overrides
                .find(and(in("_id", ids), eq("isInForce", true)), Sorts.ascending("_id"), ids.size())
                .map(OverrideDocument::read);
    }

    @Override
    public Flux<QuizOverride> list(QuizId quizId, boolean isInForce, @Nullable Subject after, int limit) {
        Bson all = and(eq("quizId", quizId.value()), eq("isInForce", isInForce));
        Bson rest = after == null ? all : and(all, gt("_id", OverrideDocument.id(quizId, after)));
        return overrides.find(rest, Sorts.ascending("_id"), limit).map(OverrideDocument::read);
    }

    @Override
    public Mono<List<OverrideStep>> steps(QuizId quizId, Subject subject) {
        return overrides
                .findOne(eq("_id", OverrideDocument.id(quizId, subject)), Projections.include("changes"))
                .map(OverrideDocument::readSteps)
                .defaultIfEmpty(List.of());
    }

    @Override
    public Mono<Void> put(QuizOverride override) {
        Document allowance = OverrideDocument.write(override.allowance());
        Bson change = Updates.combine(
                Updates.set("quizId", override.quizId().value()),
                Updates.set("kind", override.subject().kind().code()),
                Updates.set("subjectId", override.subject().id()),
                Updates.set("allowance", allowance),
                changed(override.changedBy(), override.changedAt(), allowance));
        return overrides
                .upsert(eq("_id", OverrideDocument.id(override.quizId(), override.subject())), change)
                .then();
    }

    @Override
    public Mono<Boolean> remove(QuizId quizId, Subject subject, String by, Instant at) {
        Bson inForce = and(eq("_id", OverrideDocument.id(quizId, subject)), eq("isInForce", true));
        return overrides.updateOne(inForce, changed(by, at, null)).map(matched -> matched > 0);
    }

    private static Bson changed(String by, Instant at, @Nullable Document allowance) {
        return Updates.combine(
                Updates.set("isInForce", allowance != null),
                Updates.set("changedBy", by),
                Updates.set("changedAt", Date.from(at)),
                Updates.set("nextPassAt", Date.from(at)),
                Updates.pushEach(
                        "changes",
                        List.of(OverrideDocument.entry(by, at, allowance)),
                        new PushOptions().slice(-CHANGES_KEPT)));
    }

    @Override
    public Flux<OverrideChange> unsettled() {
        return overrides
                .find(exists("nextPassAt"), Sorts.ascending("nextPassAt"), MOST_UNSETTLED)
                .map(OverrideDocument::readChange);
    }

    @Override
    public Mono<Void> passed(OverrideChange change, @Nullable Instant nextPassAt) {
        Bson asRead = and(
                eq("_id", OverrideDocument.id(change.quizId(), change.subject())),
                eq("changedAt", Date.from(change.at())),
                eq("nextPassAt", Date.from(change.nextPassAt())));
        Bson next = nextPassAt == null ? Updates.unset("nextPassAt") : Updates.set("nextPassAt", Date.from(nextPassAt));
        return overrides.updateOne(asRead, next).then();
    }
}
