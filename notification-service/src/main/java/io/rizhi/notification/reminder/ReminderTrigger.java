package io.rizhi.notification.reminder;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks for due reminders every few seconds; instances share the work by claiming. */
final class ReminderTrigger implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final Logger LOG = LoggerFactory.getLogger(ReminderTrigger.class);

    private final SettleReminders settle;
    private @Nullable Disposable running;

    ReminderTrigger(SettleReminders settle) {
        this.settle = settle;
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> settle.settleDue().onErrorResume(ReminderTrigger::later), 1)
                .subscribe();
    }

    private static Mono<Void> later(Throwable failure) {
        LOG.warn("Due reminders could not be read, trying again: {}", failure.toString());
        return Mono.empty();
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
