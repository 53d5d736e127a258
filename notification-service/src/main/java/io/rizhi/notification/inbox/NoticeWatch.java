package io.rizhi.notification.inbox;

import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Duration;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.util.retry.Retry;

/** Turns insertions by any instance into signals, through one change stream an instance. */
final class NoticeWatch implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeWatch.class);

    private final MongoCollection<Document> notices;
    private final NoticeSignals signals;
    private @Nullable Disposable running;

    NoticeWatch(MongoDatabase database, NoticeSignals signals) {
        this.notices = database.getCollection(MongoNotices.COLLECTION);
        this.signals = signals;
    }

    @Override
    public void start() {
        running = Flux.defer(() -> notices.watch(List.of(Aggregates.match(Filters.eq("operationType", "insert")))))
                .mapNotNull(change -> change.getFullDocument())
                .map(inserted -> inserted.getString("personId"))
                .doOnError(error -> LOG.warn("Inbox change stream broke, opening it again: {}", error.toString()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, Duration.ofSeconds(1)).maxBackoff(Duration.ofSeconds(30)))
                .subscribe(signals::wake);
    }

    @Override
    public void stop() {
        if (running != null) {
            running.dispose();
            running = null;
        }
    }

    @Override
    public boolean isRunning() {
        return running != null;
    }
}
