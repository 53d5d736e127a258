package io.rizhi.quiz.attempt.deadline;

import io.rizhi.kit.offload.Background;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Looks for changed overrides every second or so, on every instance: the passes may meet without harm. */
final class FollowLifecycle implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FollowLifecycle.class);

    private final Background work = new Background();
    private final FollowOverrides follow;
    private final Duration pause;
    private volatile boolean running;

    FollowLifecycle(FollowOverrides follow, Duration pause) {
        this.follow = follow;
        this.pause = pause;
    }

    @Override
    public void start() {
        running = true;
        work.start(
                "deadlines after overrides",
                Mono.defer(follow::follow)
                        .onErrorResume(failure -> {
                            LOG.warn("overrides could not be followed; next try in {}", pause, failure);
                            return Mono.empty();
                        })
                        .repeatWhen(done -> done.delayElements(pause, Schedulers.parallel()))
                        .subscribeOn(Schedulers.parallel())
                        .then());
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
