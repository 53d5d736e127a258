package io.rizhi.quiz.bank;

import io.rizhi.kit.offload.Background;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** At start, brings questions of an older schema up to date beside the running service. A second instance does no harm. */
final class UpgradeLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(UpgradeLifecycle.class);

    private final Questions questions;
    private final Background work = new Background();
    private volatile boolean running;

    UpgradeLifecycle(Questions questions) {
        this.questions = questions;
    }

    @Override
    public void start() {
        running = true;
        work.start(
                "upgrade of questions",
                questions.upgrade().doOnNext(count -> LOG.info("{} questions brought up to date", count)));
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
