package io.rizhi.kit.config;

import java.io.IOException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;

/**
 * Ends this process when the one that started it is gone: standard input closes then. Switched on by
 * {@code rizhi.parent-watch}; only the launcher does so.
 */
public final class ParentWatch implements SmartLifecycle {

    private final ConfigurableApplicationContext context;
    private volatile boolean running;

    public ParentWatch(ConfigurableApplicationContext context) {
        this.context = context;
    }

    @Override
    public void start() {
        running = true;
        Thread watch = new Thread(this::waitForEnd, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private void waitForEnd() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is expected on this stream; only its end matters.
            }
        } catch (IOException closed) {
            // A broken stream says the same as its end.
        }
        context.close();
        System.exit(0);
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
