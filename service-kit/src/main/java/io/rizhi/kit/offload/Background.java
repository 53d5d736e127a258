package io.rizhi.kit.offload;

import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Disposable;
import reactor.core.Disposables;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SignalType;

/** Work nobody waits for. Its owner is a lifecycle class and closes it; failures are logged. */
public final class Background implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Background.class);

    private final Disposable.Composite running = Disposables.composite();

    /** Starts the work; after {@link #close()} nothing starts any more. */
    public void start(String what, Mono<?> work) {
        Worker worker = new Worker(what);
        if (running.add(worker)) {
            work.subscribe(worker);
        }
    }

    @Override
    public void close() {
        running.dispose();
    }

    private final class Worker extends BaseSubscriber<Object> {

        private final String what;

        Worker(String what) {
            this.what = what;
        }

        @Override
        protected void hookOnSubscribe(Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
        }

        @Override
        protected void hookOnError(Throwable failure) {
            LOG.error("{} ended", what, failure);
        }

        @Override
        protected void hookFinally(SignalType end) {
            boolean unused = running.remove(this);
        }
    }
}
