package io.rizhi.quiz.attempt;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.not;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.rizhi.events.quiz.StandingV1;
import io.rizhi.kit.mongo.DuplicateKey;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.outbox.AggregateCollection;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.kit.outbox.Revision;
import io.rizhi.kit.web.PageCursor;
import io.rizhi.quiz.attempt.model.Attempt;
import io.rizhi.quiz.attempt.model.AttemptStatus;
import io.rizhi.quiz.attempt.model.SavedResponse;
import io.rizhi.quiz.attempt.model.Standing;
import io.rizhi.quiz.attempt.model.Tries;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import io.rizhi.quiz.override.model.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Attempts as aggregates. Responses go through grouped writes and leave version and events alone. */
final class MongoAttempts implements Attempts {
    static final String COLLECTION = "attempts";
    private static final List<String> WITHOUT_MARKS = Stream.of(
                    AttemptStatus.OPEN, AttemptStatus.SUBMITTED, AttemptStatus.AWAITING_MARKING)
            .map(AttemptStatus::code)
            .toList();
    private static final Bson IS_MARKED =
            in("status", AttemptStatus.GRADED.code(), AttemptStatus.AWAITING_MARKING.code());
    private static final int MOST_REMEMBERED = 500;
    private static final int MOST_DAYS = 20;
    private static final int MOST_WITH_A_QUESTION = 200;

    private final AggregateCollection attempts;
    private final MongoStandings standings;
    private final InTransaction transaction;

    MongoAttempts(AggregateCollection attempts, MongoStandings standings, InTransaction transaction) {
        this.attempts = attempts;
        this.standings = standings;
        this.transaction = transaction;
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .uniqueAmong(Indexes.ascending("openKey"), new Document("openKey", new Document("$exists", true)))
                .unique(Indexes.ascending("personId", "planId", "day", "quizId", "number"))
                .index(Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("startedAt")))
                .partial(Indexes.ascending("acceptUntil", "settleAt"), eq("status", AttemptStatus.OPEN.code()))
                .partial(
                        Indexes.compoundIndex(Indexes.ascending("status"), Indexes.ascending("submittedAt", "_id")),
                        gt("submittedAt", new Date(0)))
                .partial(Indexes.ascending("quizId", "_id"), eq("status", AttemptStatus.OPEN.code()))
                .index(Indexes.ascending("quizId", "quizVersion", "status", "history.key")));
    }

    @Override
    public Mono<Boolean> add(Attempt attempt) {
        return attempts.insert(AttemptDocument.write(attempt), List.of())
                .thenReturn(true)
                .onErrorResume(DuplicateKey.class, taken -> Mono.just(false));
    }

    @Override
    public Mono<Attempt> find(AttemptId id) {
        return attempts.documents().findOne(eq("_id", id.value())).map(AttemptDocument::read);
    }

    @Override
    public Mono<Attempt> find(AttemptId id, PersonId personId) {
        return attempts.documents()
                .findOne(and(eq("_id", id.value()), eq("personId", personId.value())))
                .map(AttemptDocument::read);
    }

    @Override
    public Mono<Attempt> openOne(PersonId personId, String planId, int day) {
        return attempts.documents()
                .findOne(eq("openKey", AttemptDocument.openKey(personId, planId, day)))
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> ofDay(PersonId personId, String planId, int day) {
        return attempts.documents()
                .find(
                        and(eq("personId", personId.value()), eq("planId", planId), eq("day", day)),
                        Sorts.ascending("personId", "planId", "day", "quizId", "number"),
                        Tries.MOST_OF_A_DAY)
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<TakenDay> takenDays(PersonId personId, QuizId quizId) {
        return attempts.documents()
                .aggregate(List.of(
                        Aggregates.match(and(eq("personId", personId.value()), eq("quizId", quizId.value()))),
                        Aggregates.sort(Sorts.descending("startedAt")),
                        Aggregates.limit(MOST_REMEMBERED),
                        Aggregates.group(
                                new Document("planId", "$planId").append("day", "$day"),
                                Accumulators.max("startedAt", "$startedAt")),
                        Aggregates.sort(Sorts.descending("startedAt")),
                        Aggregates.limit(MOST_DAYS)))
                .map(row -> row.get("_id", Document.class))
                .map(day -> new TakenDay(day.getString("planId"), day.getInteger("day")));
    }

    @Override
    public Mono<Map<QuestionId, Integer>> met(PersonId personId) {
        return attempts.documents()
                .aggregate(List.of(
                        Aggregates.match(eq("personId", personId.value())),
                        Aggregates.sort(Sorts.descending("startedAt")),
                        Aggregates.limit(MOST_REMEMBERED),
                        Aggregates.unwind("$questions"),
                        Aggregates.group("$questions.id", Accumulators.sum("count", 1))))
                .collectMap(row -> new QuestionId(row.getString("_id")), row -> row.getInteger("count"));
    }

    @Override
    public Mono<Boolean> hasMet(PersonId person, Collection<QuestionId> questions) {
        List<String> ids = questions.stream().map(QuestionId::value).toList();
        return attempts.documents()
                .findOne(and(eq("personId", person.value()), in("questions.id", ids)), Projections.include("_id"))
                .hasElement();
    }

    @Override
    public Flux<Attempt> gradedWith(PersonId person, QuestionId question) {
        Bson isAsked = and(
                eq("personId", person.value()),
                eq("questions.id", question.value()),
                eq("status", AttemptStatus.GRADED.code()));
        return attempts.documents()
                .find(isAsked, Sorts.descending("startedAt"), MOST_WITH_A_QUESTION)
                .map(AttemptDocument::read);
    }

    @Override
    public Mono<Boolean> respond(AttemptId id, QuestionId question, SavedResponse response, Instant now) {
        String field = "responses." + question.value();
        Bson isTaken = and(
                eq("status", AttemptStatus.OPEN.code()),
                lt(field + ".sequence", response.sequence()),
                eq(field + ".checkedAt", null),
                gte("acceptUntil", Date.from(now)));
        return attempts.grouped().update(id.value(), isTaken, Updates.set(field, AttemptDocument.response(response)));
    }

    @Override
    public Mono<Boolean> check(AttemptId id, QuestionId question, long sequence, Instant now) {
        String field = "responses." + question.value();
        Bson isSame = and(
                eq("status", AttemptStatus.OPEN.code()),
                eq(field + ".sequence", sequence),
                eq(field + ".checkedAt", null),
                gte("acceptUntil", Date.from(now)));
        return attempts.grouped().update(id.value(), isSame, Updates.set(field + ".checkedAt", Date.from(now)));
    }

    @Override
    public Mono<Attempt> save(Attempt before, Attempt next, List<Fact> facts) {
        return facts.stream().anyMatch(Fact::isOfMarks)
                ? transaction.run(() -> standing(next).flatMap(told -> save(before, next, facts, told)))
                : save(before, next, facts, null);
    }

    private Mono<StandingV1> standing(Attempt next) {
        return standings
                .next(next)
                .flatMap(revision -> ofDay(next)
                        .filter(other -> !other.id().equals(next.id()))
                        .concatWithValues(next)
                        .collectList()
                        .map(all -> Standing.of(all).orElseGet(() -> Standing.waiting(next)))
                        .map(standing -> AttemptEvents.standing(standing, revision)));
    }

    /** Attempts at the same quiz, of the same person and day. */
    private Flux<Attempt> ofDay(Attempt attempt) {
        return attempts.documents()
                .find(
                        and(
                                eq("personId", attempt.personId().value()),
                                eq("planId", attempt.planId()),
                                eq("day", attempt.day()),
                                eq("quizId", attempt.quizId().value())),
                        Sorts.ascending("number"),
                        Tries.MOST_OF_A_DAY)
                .map(AttemptDocument::read);
    }

    private Mono<Attempt> save(Attempt before, Attempt next, List<Fact> facts, @Nullable StandingV1 standing) {
        List<Bson> changes = new ArrayList<>();
        changes.add(new Document("$set", AttemptDocument.state(next)));
        if (!next.isOpen()) {
            changes.add(Updates.unset("openKey"));
        }
        List<PendingEvent> events = facts.stream()
                .map(fact -> AttemptEvents.of(fact, next, standing))
                .toList();
        return attempts.documents()
                .findOne(eq("_id", before.id().value()))
                .filter(stored -> isAsRead(stored, before))
                .switchIfEmpty(
                        Mono.error(() -> new LostUpdate(COLLECTION, before.id().value())))
                .flatMap(stored -> attempts.update(Revision.of(stored), Updates.combine(changes), events))
                .map(AttemptDocument::read);
    }

    /** Responses may have come meanwhile; nothing else may have changed. */
    private static boolean isAsRead(Document stored, Attempt before) {
        Attempt now = AttemptDocument.read(stored);
        return AttemptDocument.state(now).equals(AttemptDocument.state(before))
                && now.deadline().equals(before.deadline());
    }

    @Override
    public Flux<Attempt> openAt(QuizId quizId, @Nullable AttemptId after, int limit) {
        Bson open = and(eq("quizId", quizId.value()), eq("status", AttemptStatus.OPEN.code()));
        Bson rest = after == null ? open : and(open, gt("_id", after.value()));
        return attempts.documents().find(rest, Sorts.ascending("_id"), limit).map(AttemptDocument::read);
    }

    @Override
    public Mono<Attempt> resolve(Attempt before, Attempt next) {
        return attempts.documents()
                .findOne(eq("_id", before.id().value()))
                .filter(stored -> isAsRead(stored, before))
                .switchIfEmpty(
                        Mono.error(() -> new LostUpdate(COLLECTION, before.id().value())))
                .flatMap(stored -> attempts.update(
                        Revision.of(stored), new Document("$set", AttemptDocument.resolution(next)), List.of()))
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> leftOver(Instant now, Instant submittedBefore, int limit) {
        Bson expired = and(
                eq("status", AttemptStatus.OPEN.code()),
                lt("acceptUntil", Date.from(now)),
                not(gte("settleAt", Date.from(now))));
        Bson ungraded = and(
                eq("status", AttemptStatus.SUBMITTED.code()),
                gt("submittedAt", new Date(0)),
                lt("submittedAt", Date.from(submittedBefore)));
        return Flux.concat(
                        attempts.documents().find(expired, Sorts.ascending("acceptUntil"), limit),
                        attempts.documents().find(ungraded, Sorts.ascending("submittedAt", "_id"), limit))
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> awaitingMarking(@Nullable QuestionId question, @Nullable String cursor, int limit) {
        Bson waits = and(
                eq("status", AttemptStatus.AWAITING_MARKING.code()),
                question == null ? new Document() : waits(question),
                cursor == null ? gt("submittedAt", new Date(0)) : after(PageCursor.read(cursor)));
        return attempts.documents()
                .find(waits, Sorts.ascending("submittedAt", "_id"), limit)
                .map(AttemptDocument::read);
    }

    private static Bson waits(QuestionId question) {
        return elemMatch("outcome.marks", and(eq("questionId", question.value()), eq("mark", null)));
    }

    @Override
    public Flux<WaitingQuestion> waitingQuestions(int limit) {
        Document question = new Document("quizId", "$quizId")
                .append("version", "$quizVersion")
                .append("questionId", "$outcome.marks.questionId");
        return attempts.documents()
                .aggregate(List.of(
                        Aggregates.match(and(
                                eq("status", AttemptStatus.AWAITING_MARKING.code()), gt("submittedAt", new Date(0)))),
                        Aggregates.unwind("$outcome.marks"),
                        Aggregates.match(eq("outcome.marks.mark", null)),
                        Aggregates.group(question, Accumulators.sum("count", 1)),
                        Aggregates.sort(Sorts.descending("count")),
                        Aggregates.limit(limit)))
                .map(MongoAttempts::waiting);
    }

    private static WaitingQuestion waiting(Document row) {
        Document question = row.get("_id", Document.class);
        return new WaitingQuestion(
                new QuizId(question.getString("quizId")),
                question.getInteger("version"),
                new QuestionId(question.getString("questionId")),
                row.getInteger("count"));
    }

    private static Bson after(PageCursor place) {
        Date at = Date.from(Instant.ofEpochMilli(place.millis()));
        return and(
                gt("submittedAt", new Date(0)),
                or(gt("submittedAt", at), and(eq("submittedAt", at), gt("_id", place.id()))));
    }

    @Override
    public Flux<Attempt> markedOtherwise(QuizId quizId, int version, String key, int limit) {
        Bson isOther = key.isEmpty() ? gt("history.key", "") : ne("history.key", key);
        return attempts.documents()
                .find(and(ofVersion(quizId, version), IS_MARKED, isOther), Sorts.ascending("history.key"), limit)
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> marked(QuizId quizId, int version) {
        return attempts.documents().stream(and(ofVersion(quizId, version), IS_MARKED), Sorts.ascending("history.key"))
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> marked(QuizId quizId) {
        return attempts.documents().stream(and(eq("quizId", quizId.value()), IS_MARKED), Sorts.ascending("quizVersion"))
                .map(AttemptDocument::read);
    }

    @Override
    public Flux<Attempt> marked(QuizId quizId, Subject subject) {
        Bson isOfSubject =
                switch (subject.kind()) {
                    case PERSON -> eq("personId", subject.id());
                    case UNIT -> eq("basis.units", subject.id());
                };
        return attempts.documents().stream(
                        and(eq("quizId", quizId.value()), isOfSubject, IS_MARKED), Sorts.ascending("quizId"))
                .map(AttemptDocument::read);
    }

    @Override
    public Mono<Long> ungraded(QuizId quizId, int version) {
        return Mono.from(attempts.documents()
                .raw()
                .countDocuments(and(ofVersion(quizId, version), in("status", WITHOUT_MARKS))));
    }

    @Override
    public Mono<Long> changedBy(QuizId quizId, int version, String correctionId) {
        return Mono.from(attempts.documents()
                .raw()
                .countDocuments(
                        and(ofVersion(quizId, version), IS_MARKED, eq("history.changes.correctionId", correctionId))));
    }

    private static Bson ofVersion(QuizId quizId, int version) {
        return and(eq("quizId", quizId.value()), eq("quizVersion", version));
    }
}
