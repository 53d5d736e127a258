package io.rizhi.kit.sample;

import io.rizhi.kit.event.Event;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/** Remembers what arrived and behaves as a test tells it. */
public class Reactions {

    private final List<Event<?>> handled = new CopyOnWriteArrayList<>();
    private volatile Function<Event<?>, Mono<?>> behaviour = event -> Mono.empty();

    public Mono<?> handle(Event<?> event) {
        return Mono.defer(() -> behaviour.apply(event)).then(Mono.fromRunnable(() -> handled.add(event)));
    }

    public void behave(Function<Event<?>, Mono<?>> other) {
        behaviour = other;
    }

    public List<Long> handledOf(String key) {
        return handled.stream()
                .filter(event -> event.key().equals(key))
                .map(Event::sequence)
                .toList();
    }
}
