package io.rizhi.notification;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.test.web.reactive.server.WebTestClient;

/** A further instance of the service on the database, the topics and the neighbours of the one under test. */
final class AnotherInstance implements AutoCloseable {

    private static final List<String> SHARED = List.of(
            "rizhi.mongo.uri",
            "rizhi.mongo.database",
            "rizhi.kafka.bootstrap",
            "rizhi.kafka.prefix",
            "rizhi.security.issuers.gateway",
            "rizhi.security.issuers.study",
            "rizhi.security.issuers.quiz",
            "rizhi.security.issuers.notification",
            "rizhi.security.key-file",
            "rizhi.outbox.delayed-prune",
            "rizhi.notification.study-url",
            "rizhi.notification.public-url",
            "rizhi.notification.smtp.host",
            "rizhi.notification.smtp.port");

    private final ConfigurableApplicationContext context;

    private AnotherInstance(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Runs in this JVM, by the clock of the tests. */
    static AnotherInstance beside(Environment first) {
        return new AnotherInstance(
                new SpringApplicationBuilder(NotificationServiceApplication.class, StandingClock.class)
                        .profiles("test")
                        .run(arguments(first).toArray(String[]::new)));
    }

    /** Command line of an instance. */
    static List<String> arguments(Environment first) {
        var shared = SHARED.stream().map(name -> "--" + name + "=" + first.getProperty(name, ""));
        return Stream.concat(shared, Stream.of("--server.port=0", "--management.server.port=0"))
                .toList();
    }

    WebTestClient client(WebTestClient like) {
        return like.mutate()
                .baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
                .build();
    }

    @Override
    public void close() {
        context.close();
    }
}
