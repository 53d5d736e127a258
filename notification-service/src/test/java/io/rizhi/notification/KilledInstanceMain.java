package io.rizhi.notification;

import java.time.Instant;
import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** An instance in a JVM of its own, for which it is always the instant given first; it dies where it is told to. */
final class KilledInstanceMain {

    private KilledInstanceMain() {}

    public static void main(String[] arguments) {
        StandingClock.CLOCK.set(Instant.parse(arguments[0]));
        var unused = new SpringApplicationBuilder(NotificationServiceApplication.class, StandingClock.class)
                .profiles("test")
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }
}
