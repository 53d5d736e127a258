package io.rizhi.notification.delivery;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Looks for due mails every two seconds; instances share the work by claiming. */
final class MailTrigger implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Logger LOG = LoggerFactory.getLogger(MailTrigger.class);

    private final SendMails mails;
    private @Nullable Disposable running;

    MailTrigger(SendMails mails) {
        this.mails = mails;
    }

    @Override
    public void start() {
        running = Flux.interval(PAUSE)
                .onBackpressureDrop()
                .concatMap(tick -> mails.sendDue().onErrorResume(MailTrigger::later), 1)
                .subscribe();
    }

    private static Mono<Void> later(Throwable failure) {
        LOG.warn("Due mails could not be read, trying again: {}", failure.toString());
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
