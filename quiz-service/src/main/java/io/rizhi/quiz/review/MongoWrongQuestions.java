package io.rizhi.quiz.review;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.rizhi.kit.mongo.Documents;
import io.rizhi.kit.mongo.IndexDeclarations;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.quiz.ids.AttemptId;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.ids.QuizId;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One document per person and question. The last attempts folded in are remembered, so that a repeat is noticed. */
final class MongoWrongQuestions implements WrongQuestions {
    static final String COLLECTION = "wrong-questions";
    private static final int REMEMBERED = 50;
    private static final int MOST_COUNTED = 1000;
    private static final int DUPLICATE_KEY = 11000;

    private final Documents answers;

    MongoWrongQuestions(MongoDatabase database) {
        this.answers = new Documents(database.getCollection(COLLECTION));
    }

    static List<IndexDeclarations> indexes() {
        return List.of(IndexDeclarations.on(COLLECTION)
                .partial(
                        Indexes.compoundIndex(Indexes.ascending("personId"), Indexes.descending("lastWrongAt", "_id")),
                        eq("isWrong", true)));
    }

    @Override
    public Mono<Void> fold(Answer answer) {
        String id = id(answer.personId(), answer.questionId());
        Bson isNew = and(eq("_id", id), ne("attempts", answer.attemptId().value()));
        return Mono.from(answers.raw()
                        .updateOne(
                                isNew, List.of(new Document("$set", change(answer))), new UpdateOptions().upsert(true)))
                .onErrorResume(MongoWrongQuestions::isRepeat, repeat -> Mono.empty())
                .then();
    }

    /** The document is there and holds this attempt already: the upsert then meets its own id. */
    private static boolean isRepeat(Throwable failure) {
        return failure instanceof com.mongodb.MongoWriteException write
                && write.getError().getCode() == DUPLICATE_KEY;
    }

    private static Document change(Answer answer) {
        Date at = Date.from(answer.at());
        Document isNewer = operator("$gte", at, operator("$ifNull", "$lastAt", new Date(0)));
        Object isLastWrong =
                answer.isCorrect() ? false : operator("$gte", at, operator("$ifNull", "$lastWrongAt", new Date(0)));
        return new Document("personId", answer.personId().value())
                .append("questionId", answer.questionId().value())
                .append("revision", operator("$add", operator("$ifNull", "$revision", 0L), 1L))
                .append("isWrong", answer.isCorrect() ? operator("$ifNull", "$isWrong", false) : true)
                .append("hasLeft", answer.isCorrect() ? "$hasLeft" : choose(isNewer, false, "$hasLeft"))
                .append("quizId", choose(isLastWrong, literal(answer.quizId().value()), "$quizId"))
                .append("quizVersion", choose(isLastWrong, answer.quizVersion(), "$quizVersion"))
                .append(
                        "attemptId",
                        choose(isLastWrong, literal(answer.attemptId().value()), "$attemptId"))
                .append("visibleFrom", choose(isNewer, Date.from(answer.visibleFrom()), "$visibleFrom"))
                .append(
                        "wrongTimes",
                        operator("$add", operator("$ifNull", "$wrongTimes", 0), answer.isCorrect() ? 0 : 1))
                .append("lastWrongAt", answer.isCorrect() ? "$lastWrongAt" : operator("$max", "$lastWrongAt", at))
                .append("lastAt", operator("$max", "$lastAt", at))
                .append(
                        "attempts",
                        operator(
                                "$slice",
                                operator(
                                        "$concatArrays",
                                        operator("$ifNull", "$attempts", List.of()),
                                        List.of(answer.attemptId().value())),
                                -REMEMBERED));
    }

    private static Document choose(Object condition, Object then, Object otherwise) {
        return operator("$cond", condition, then, otherwise);
    }

    private static Document literal(Object value) {
        return new Document("$literal", value);
    }

    private static Document operator(String name, Object... arguments) {
        return new Document(name, Arrays.asList(arguments));
    }

    @Override
    public Mono<Void> leave(PersonId personId, QuestionId questionId, boolean hasLeft) {
        return change(personId, questionId, Updates.set("hasLeft", hasLeft));
    }

    @Override
    public Mono<Void> know(PersonId personId, QuestionId questionId, @Nullable Instant at, boolean hasLeft) {
        Bson known = at == null ? Updates.unset("knownAt") : Updates.set("knownAt", Date.from(at));
        return change(personId, questionId, Updates.combine(Updates.set("hasLeft", hasLeft), known));
    }

    private Mono<Void> change(PersonId personId, QuestionId questionId, Bson change) {
        return answers.updateOne(
                        eq("_id", id(personId, questionId)), Updates.combine(change, Updates.inc("revision", 1L)))
                .then();
    }

    private static String id(PersonId personId, QuestionId questionId) {
        return personId.value() + "/" + questionId.value();
    }

    @Override
    public Mono<Mark> mark(PersonId personId, QuestionId questionId) {
        return answers.findOne(eq("_id", id(personId, questionId)))
                .map(stored -> new Mark(
                        personId,
                        questionId,
                        stored.getDate("knownAt") == null
                                ? null
                                : stored.getDate("knownAt").toInstant(),
                        stored.get("revision", 0L)));
    }

    @Override
    public Mono<Void> rewrite(Mark read, List<Answer> all, boolean hasLeft) {
        String id = id(read.personId(), read.questionId());
        Bson asRead = and(eq("_id", id), eq("revision", read.revision() == 0 ? null : read.revision()));
        Document state = state(all);
        state.append("hasLeft", hasLeft).append("revision", read.revision() + 1);
        return answers.updateOne(asRead, new Document("$set", state))
                .flatMap(matched -> matched > 0 ? Mono.empty() : Mono.error(new LostUpdate(COLLECTION, id)));
    }

    /**
     * @param all oldest first
     */
    private static Document state(List<Answer> all) {
        List<Answer> wrong = all.stream().filter(answer -> !answer.isCorrect()).toList();
        Document state = new Document("isWrong", !wrong.isEmpty()).append("wrongTimes", wrong.size());
        if (all.isEmpty()) {
            return state;
        }
        Answer last = all.get(all.size() - 1);
        Answer lastWrong = wrong.isEmpty() ? last : wrong.get(wrong.size() - 1);
        return state.append("quizId", lastWrong.quizId().value())
                .append("quizVersion", lastWrong.quizVersion())
                .append("attemptId", lastWrong.attemptId().value())
                .append("visibleFrom", Date.from(last.visibleFrom()))
                .append("lastWrongAt", wrong.isEmpty() ? null : Date.from(lastWrong.at()))
                .append("lastAt", Date.from(last.at()))
                .append(
                        "attempts",
                        all.subList(Math.max(0, all.size() - REMEMBERED), all.size()).stream()
                                .map(answer -> answer.attemptId().value())
                                .toList());
    }

    @Override
    public Flux<WrongQuestion> of(PersonId personId, Instant now, int limit) {
        return answers.find(visible(personId, now), Sorts.descending("lastWrongAt", "_id"), limit)
                .map(MongoWrongQuestions::read);
    }

    @Override
    public Mono<Integer> count(PersonId personId, Instant now) {
        return Mono.from(answers.raw().countDocuments(visible(personId, now), new CountOptions().limit(MOST_COUNTED)))
                .map(Long::intValue);
    }

    private static Bson visible(PersonId personId, Instant now) {
        return and(
                eq("isWrong", true),
                ne("hasLeft", true),
                eq("personId", personId.value()),
                lte("visibleFrom", Date.from(now)));
    }

    private static WrongQuestion read(Document stored) {
        return new WrongQuestion(
                new PersonId(stored.getString("personId")),
                new QuestionId(stored.getString("questionId")),
                new QuizId(stored.getString("quizId")),
                stored.getInteger("quizVersion"),
                new AttemptId(stored.getString("attemptId")),
                stored.getInteger("wrongTimes"),
                stored.getDate("lastWrongAt").toInstant());
    }

    @Override
    public Flux<QuestionId> showLast(List<Answer> ofAttempt) {
        Answer any = ofAttempt.get(0);
        Bson areLast = and(
                in(
                        "_id",
                        ofAttempt.stream()
                                .map(answer -> id(answer.personId(), answer.questionId()))
                                .toList()),
                eq("lastAt", Date.from(any.at())),
                eq("attempts", any.attemptId().value()));
        Bson areOtherwise = and(areLast, ne("visibleFrom", Date.from(any.visibleFrom())));
        return Mono.from(answers.raw().updateMany(areOtherwise, shownFrom(any)))
                .thenMany(answers.find(areLast, Sorts.ascending("_id"), ofAttempt.size()))
                .map(stored -> new QuestionId(stored.getString("questionId")));
    }

    /** The revision tells whoever has read the document that it changed. */
    static Bson shownFrom(Answer answer) {
        return Updates.combine(
                Updates.set("visibleFrom", Date.from(answer.visibleFrom())), Updates.inc("revision", 1L));
    }
}
