package io.rizhi.testkit.time;

import java.time.Duration;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import reactor.test.StepVerifier;

/** A StepVerifier that waits for ever hides a pipeline that never ends; ten seconds are enough for any test. */
public final class VerifierPatience implements LauncherSessionListener {
    static final Duration LIMIT = Duration.ofSeconds(10);

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        StepVerifier.setDefaultTimeout(LIMIT);
    }
}
