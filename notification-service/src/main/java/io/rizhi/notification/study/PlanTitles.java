package io.rizhi.notification.study;

import com.github.benmanes.caffeine.cache.AsyncCache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.rizhi.notification.study.Duty.RecordSummary;
import java.time.Duration;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Titles of plans. The publication of a plan brings one event for each person it asks; study-service is asked for the title
 * once a minute, not once a person. A failed question is not remembered.
 */
public final class PlanTitles {

    private static final int MOST = 1_000;
    private static final Duration LIFE = Duration.ofMinutes(1);

    private final AsyncCache<String, String> known;
    private final Function<String, Mono<RecordSummary>> summaries;

    /** @param summaries what study-service says of a record */
    public PlanTitles(Function<String, Mono<RecordSummary>> summaries) {
        this(summaries, Ticker.systemTicker());
    }

    PlanTitles(Function<String, Mono<RecordSummary>> summaries, Ticker ticker) {
        this.summaries = summaries;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LIFE)
                .ticker(ticker)
                .buildAsync();
    }

    /**
     * The title of a plan, at most a minute old.
     *
     * @param recordId any study record of the plan
     */
    public Mono<String> of(String planId, String recordId) {
        return Mono.fromFuture(
                () -> known.get(
                        planId,
                        (plan, executor) -> summaries
                                .apply(recordId)
                                .map(RecordSummary::planTitle)
                                .toFuture()),
                true);
    }
}
