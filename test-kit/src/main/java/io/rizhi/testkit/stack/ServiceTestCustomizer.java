package io.rizhi.testkit.stack;

import io.rizhi.testkit.caller.FakeIssuer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.test.web.reactive.server.WebTestClientBuilderCustomizer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextCustomizer;
import org.springframework.test.context.MergedContextConfiguration;
import org.springframework.test.context.support.TestPropertySourceUtils;

/** The properties of one service test. Equal only for the same test class, so contexts are never shared. */
record ServiceTestCustomizer(Class<?> testClass) implements ContextCustomizer {
    /** On a busy machine a first answer may take longer than the five seconds that are usual. */
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);

    @Override
    public void customizeContext(ConfigurableApplicationContext context, MergedContextConfiguration merged) {
        var own = OwnStack.of(testClass);
        var sources = context.getEnvironment().getPropertySources();
        var stack = new MapPropertySource("own-stack", properties(own));
        // Above the service's own configuration files, below what the test states itself.
        if (sources.contains(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME)) {
            sources.addAfter(TestPropertySourceUtils.INLINED_PROPERTIES_PROPERTY_SOURCE_NAME, stack);
        } else {
            sources.addFirst(stack);
        }
        context.getBeanFactory().registerSingleton("ownStack", own);
        WebTestClientBuilderCustomizer patient = builder -> builder.responseTimeout(LONGEST_ANSWER);
        context.getBeanFactory().registerSingleton("patientClient", patient);
    }

    private static Map<String, Object> properties(OwnStack own) {
        var issuer = FakeIssuer.shared().jwksUri();
        var properties = new LinkedHashMap<String, Object>();
        properties.put("server.address", "127.0.0.1");
        properties.put("management.server.port", "0");
        properties.put("rizhi.mongo.uri", own.shared().mongoUri());
        properties.put("rizhi.mongo.database", own.databaseName());
        properties.put("rizhi.kafka.bootstrap", own.shared().kafkaBootstrap());
        properties.put("rizhi.kafka.prefix", own.kafkaPrefix());
        for (String name : new String[] {"gateway", "study", "quiz", "notification"}) {
            properties.put("rizhi.security.issuers." + name, issuer);
        }
        properties.put(
                "rizhi.security.key-file",
                StackFolder.ofThisCheckout().signingKey().toString());
        properties.put("rizhi.outbox.delayed-prune", "0s");
        return properties;
    }
}
