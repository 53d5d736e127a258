package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.ReviewOptions;
import io.rizhi.quiz.review.model.ReviewCard;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per person and question; its revision tells whether it is still the one that was read. */
final class MongoReviewCards implements ReviewCards {
    static final String COLLECTION = "review-cards";
    private static final int MOST_COUNTED = 1000;
    private static final int MOST_TIMES = 2000;

    private final Documents cards;

    MongoReviewCards(MongoDatabase database) {
        this.cards = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .partial(
                        Indexes.compoundIndex(Indexes.ascending("personId", "dueAt"), Indexes.ascending("_id")),
                        eq("isActive", true)));
    }

    @Override
    public Mono<ReviewCard> find(PersonId personId, QuestionId questionId) {
        return cards.findOne(eq("_id", ReviewCardDocument.id(personId, questionId)))
                .map(ReviewCardDocument::read);
    }

    @Override
    public Mono<ReviewCard> save(@Nullable ReviewCard before, ReviewCard next) {
        ReviewCard stored = next.stored(before == null ? 1 : before.revision() + 1);
        Document document = ReviewCardDocument.write(stored);
        String id = document.getString("_id");
        if (before == null) {
            return cards.insert(document)
                    .onErrorMap(DuplicateKey.class, known -> new LostUpdate(COLLECTION, id))
                    .thenReturn(stored);
        }
        document.remove("_id");
        return cards.updateOne(asRead(before), new Document("$set", document))
                .flatMap(matched -> matched > 0 ? Mono.just(stored) : Mono.error(new LostUpdate(COLLECTION, id)));
    }

    @Override
    public Mono<Void> remove(ReviewCard before) {
        String id = ReviewCardDocument.id(before.personId(), before.questionId());
        return Mono.from(cards.raw().deleteOne(asRead(before)))
                .flatMap(
                        done -> done.getDeletedCount() > 0 ? Mono.empty() : Mono.error(new LostUpdate(COLLECTION, id)));
    }

    /** Cards from before they were counted have no revision. */
    private static Bson asRead(ReviewCard before) {
        return and(
                eq("_id", ReviewCardDocument.id(before.personId(), before.questionId())),
                eq("revision", before.revision() == 0 ? null : before.revision()));
    }

    @Override
    public Flux<ReviewCard> due(PersonId personId, Instant now, int limit) {
        return cards.find(isDue(personId, now), Sorts.ascending("dueAt", "_id"), limit)
                .map(ReviewCardDocument::read);
    }

    @Override
    public Flux<Instant> dueTimes(PersonId personId) {
        return cards.find(
                        and(
                                eq("isActive", true),
                                eq("personId", personId.value()),
                                lt("visibleFrom", Date.from(ReviewOptions.NEVER))),
                        Sorts.ascending("dueAt", "_id"),
                        Projections.include("dueAt", "visibleFrom"),
                        MOST_TIMES)
                .map(MongoReviewCards::comesBackAt);
    }

    private static Instant comesBackAt(Document stored) {
        Date due = stored.getDate("dueAt");
        Date visible = stored.getDate("visibleFrom");
        return (visible.after(due) ? visible : due).toInstant();
    }

    @Override
    public Mono<Integer> countDue(PersonId personId, Instant now) {
        return Mono.from(cards.raw().countDocuments(isDue(personId, now), new CountOptions().limit(MOST_COUNTED)))
                .map(Long::intValue);
    }

    private static Bson isDue(PersonId personId, Instant now) {
        Date at = Date.from(now);
        return and(eq("isActive", true), eq("personId", personId.value()), lte("dueAt", at), lte("visibleFrom", at));
    }

    @Override
    public Mono<Void> showFrom(Answer answer, List<QuestionId> questions) {
        Bson areOtherwise = and(
                in(
                        "_id",
                        questions.stream()
                                .map(question -> ReviewCardDocument.id(answer.personId(), question))
                                .toList()),
                eq("quizId", answer.quizId().value()),
                ne("visibleFrom", Date.from(answer.visibleFrom())));
        return Mono.from(cards.raw().updateMany(areOtherwise, MongoWrongQuestions.shownFrom(answer)))
                .then();
    }
}
