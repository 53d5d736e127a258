package io.rizhi.kit.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * A feature listens to a topic. A {@code …Listener} builds one and the feature's configuration makes it a bean:
 *
 * <pre>{@code
 * Subscription.to("rizhi.quiz.attempt").as("progress").on("rizhi.quiz.attempt-graded.v1", AttemptGradedV1.class, applyResult::apply)
 * }</pre>
 *
 * <p>Records of one key arrive in order, keys in parallel. A handler is idempotent: it may see an event again.
 */
public final class Subscription {

    private final String topic;
    private final String group;
    private final Map<String, Handler<?>> handlers = new LinkedHashMap<>();

    private Subscription(String topic, String group) {
        this.topic = topic;
        this.group = group;
    }

    /** Begins a subscription to a topic, named without any prefix. */
    public static Unnamed to(String topic) {
        return new Unnamed(topic);
    }

    /** Adds a handler; other types on the topic are counted and skipped. */
    public <T> Subscription on(String type, Class<T> data, Function<Event<T>, Mono<?>> handler) {
        if (handlers.put(type, new Handler<>(data, handler)) != null) {
            throw new IllegalArgumentException("type: " + type + " (expected: handled once)");
        }
        return this;
    }

    public String topic() {
        return topic;
    }

    public String group() {
        return group;
    }

    /** The types that have a handler. */
    public Set<String> types() {
        return Set.copyOf(handlers.keySet());
    }

    boolean handles(String type) {
        return handlers.containsKey(type);
    }

    Mono<Void> handle(Event<byte[]> event) {
        Handler<?> handler = handlers.get(event.type());
        return handler == null ? Mono.empty() : handler.handle(event);
    }

    /** A subscription that still needs the name of its group. */
    public record Unnamed(String topic) {

        /** Names the consumer group: the service's name is put before it by the kit. */
        public Subscription as(String group) {
            return new Subscription(topic, group);
        }
    }

    private record Handler<T>(Class<T> type, Function<Event<T>, Mono<?>> handler) {

        Mono<Void> handle(Event<byte[]> event) {
            return Mono.defer(() -> handler.apply(event.withData(EventReader.read(event, type))))
                    .then();
        }
    }
}
