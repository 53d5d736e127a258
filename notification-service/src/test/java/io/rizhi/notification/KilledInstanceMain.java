package io.rizhi.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** An instance in a JVM of its own, for which it is always the instant given first; it dies where it is told to. */
final class KilledInstanceMain {

    private KilledInstanceMain() {}

    public static void main(String[] arguments) {
        StoppedClock.now = Instant.parse(arguments[0]);
        var unused = new SpringApplicationBuilder(NotificationServiceApplication.class, StoppedClock.class)
                .profiles("test")
                .run(Arrays.copyOfRange(arguments, 1, arguments.length));
    }

    @Configuration(proxyBeanMethods = false)
    static class StoppedClock {

        static Instant now = Instant.EPOCH;

        @Bean
        @Primary
        Clock stoppedClock() {
            return Clock.fixed(now, ZoneOffset.UTC);
        }
    }
}
