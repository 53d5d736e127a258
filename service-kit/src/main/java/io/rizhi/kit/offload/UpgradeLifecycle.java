package io.rizhi.kit.offload;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;

/** At start, brings documents of an older schema up to date beside the running service. A second instance does no harm. */
public final class UpgradeLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(UpgradeLifecycle.class);

    private final String what;
    private final Mono<Long> upgrade;
    private final Background work = new Background();
    private volatile boolean running;

    /**
     * @param what is brought up to date, in the plural
     * @param upgrade does it and tells how many there were
     */
    public UpgradeLifecycle(String what, Mono<Long> upgrade) {
        this.what = what;
        this.upgrade = upgrade;
    }

    @Override
    public void start() {
        running = true;
        work.start("upgrade of " + what, upgrade.doOnNext(count -> LOG.info("{} {} brought up to date", count, what)));
    }

    @Override
    public void stop() {
        running = false;
        work.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
