package io.rizhi.kit.mongo;

import static reactor.core.publisher.Sinks.EmitFailureHandler.FAIL_FAST;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.offload.Background;
import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Many small conditional updates in few durable bulks. What arrives while bulks are under way, or within a short pause after
 * one began, waits in a bounded queue and leaves together; an idle system writes at once. A caller hears only after the bulk
 * is journaled by the majority. ADR 0034 says why there is a pause.
 *
 * <p>Each write leaves a random token in the document's {@code writes} (the last eight stay). When a bulk matched fewer than
 * it held, the tokens tell which write was applied.
 */
public final class GroupedWrites {

    private static final int LARGEST_BULK = 64;
    private static final int BULKS_AT_A_TIME = 2;
    private static final int WAITING = 4_096;
    private static final int TOKENS_KEPT = 8;
    private static final String TOKENS = "writes";
    private static final Duration PAUSE = Duration.ofMillis(15);
    private static final Duration SOON = Duration.ofSeconds(1);

    private final Deque<Waiting> queue = new ArrayDeque<>();
    private final Set<String> underWay = new HashSet<>();
    private final MongoCollection<Document> collection;
    private final Background background = new Background();
    private final BulkPace pace = new BulkPace(PAUSE);
    private final Scheduler timer;
    private int bulks;
    private boolean isAlarmSet;

    public GroupedWrites(MongoCollection<Document> collection) {
        this(collection, Schedulers.parallel());
    }

    GroupedWrites(MongoCollection<Document> collection, Scheduler timer) {
        this.collection = collection;
        this.timer = timer;
    }

    /**
     * Changes the document if it matches the condition.
     *
     * @param id of the document
     * @param condition besides the id, for example the version that was read
     * @param change update operators; does not touch {@code writes}
     * @return true once the change is durable, false if nothing matched; an error is an unknown outcome
     */
    public Mono<Boolean> update(String id, Bson condition, Bson change) {
        return Mono.defer(() -> {
            Waiting waiting = new Waiting(id, condition, change, RandomIds.next(), Sinks.one());
            if (!enqueue(waiting)) {
                return Mono.error(KitProblems.BUSY.retryAfter(SOON));
            }
            startBulks();
            return waiting.answer().asMono();
        });
    }

    private synchronized boolean enqueue(Waiting waiting) {
        return queue.size() < WAITING && queue.add(waiting);
    }

    private void startBulks() {
        for (List<Waiting> next = take(); !next.isEmpty(); next = take()) {
            List<Waiting> group = next;
            background.start(
                    "grouped write",
                    write(group)
                            .onErrorResume(failure -> failAll(group, failure))
                            .doFinally(signal -> finished(group)));
        }
    }

    /** One document is in one bulk at a time, so that two of its writes never share one. */
    private synchronized List<Waiting> take() {
        List<Waiting> group = new ArrayList<>();
        if (bulks >= BULKS_AT_A_TIME || queue.isEmpty()) {
            return group;
        }
        long now = timer.now(TimeUnit.MILLISECONDS);
        long pause = queue.size() >= LARGEST_BULK ? 0 : pace.pauseMillis(now);
        if (pause > 0) {
            setAlarm(pause);
            return group;
        }
        Iterator<Waiting> waiting = queue.iterator();
        while (waiting.hasNext() && group.size() < LARGEST_BULK) {
            Waiting next = waiting.next();
            if (underWay.add(next.id())) {
                group.add(next);
                waiting.remove();
            }
        }
        if (!group.isEmpty()) {
            bulks++;
            pace.began(now);
        }
        return group;
    }

    private void setAlarm(long pause) {
        if (!isAlarmSet) {
            isAlarmSet = true;
            Disposable unused = timer.schedule(this::wake, pause, TimeUnit.MILLISECONDS);
        }
    }

    private void wake() {
        synchronized (this) {
            isAlarmSet = false;
        }
        startBulks();
    }

    private void finished(List<Waiting> group) {
        synchronized (this) {
            bulks--;
            group.forEach(done -> underWay.remove(done.id()));
        }
        startBulks();
    }

    private Mono<Void> write(List<Waiting> group) {
        List<UpdateOneModel<Document>> models =
                group.stream().map(Waiting::model).toList();
        return Mono.from(collection.bulkWrite(models, new BulkWriteOptions().ordered(false)))
                .flatMap(result -> result.getMatchedCount() == group.size() ? answerAll(group) : answerEach(group))
                .onErrorResume(MongoBulkWriteException.class, failure -> answerPartly(group, failure));
    }

    private static Mono<Void> answerAll(List<Waiting> group) {
        group.forEach(waiting -> waiting.answer().emitValue(true, FAIL_FAST));
        return Mono.empty();
    }

    private Mono<Void> answerEach(List<Waiting> group) {
        List<String> ids = group.stream().map(Waiting::id).toList();
        return Flux.from(collection
                        .find(Filters.in("_id", ids))
                        .projection(Projections.include(TOKENS))
                        .batchSize(LARGEST_BULK))
                .flatMapIterable(document -> document.getList(TOKENS, String.class, List.of()))
                .collect(HashSet<String>::new, HashSet::add)
                .doOnNext(applied -> group.forEach(
                        waiting -> waiting.answer().emitValue(applied.contains(waiting.token()), FAIL_FAST)))
                .then();
    }

    private Mono<Void> answerPartly(List<Waiting> group, MongoBulkWriteException failure) {
        if (failure.getWriteConcernError() != null) {
            return Mono.error(failure);
        }
        failure.getWriteErrors()
                .forEach(error -> group.get(error.getIndex()).answer().emitError(failure, FAIL_FAST));
        return answerEach(group);
    }

    private static Mono<Void> failAll(List<Waiting> group, Throwable failure) {
        group.forEach(waiting -> waiting.answer().emitError(failure, FAIL_FAST));
        return Mono.empty();
    }

    private record Waiting(String id, Bson condition, Bson change, String token, Sinks.One<Boolean> answer) {

        UpdateOneModel<Document> model() {
            Bson mark = Updates.pushEach(TOKENS, List.of(token), new PushOptions().slice(-TOKENS_KEPT));
            return new UpdateOneModel<>(Filters.and(Filters.eq("_id", id), condition), Updates.combine(change, mark));
        }
    }
}
