package io.rizhi.kit.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.Profiles;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/**
 * Adds {@code rizhi-kit-defaults.properties} below everything else, so that any other source overrides it. Logs are JSON
 * with the trace id, except in the profiles {@code local} and {@code test}, where people read them.
 */
public final class KitDefaults implements EnvironmentPostProcessor {

    private static final Profiles READ_BY_PEOPLE = Profiles.of("local | test");

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        MutablePropertySources sources = environment.getPropertySources();
        sources.addLast(new MapPropertySource("rizhi-kit-logs", logs(environment)));
        try {
            sources.addLast(new ResourcePropertySource(
                    "rizhi-kit-defaults", new ClassPathResource("rizhi-kit-defaults.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("defaults of the kit cannot be read", e);
        }
    }

    private static Map<String, Object> logs(ConfigurableEnvironment environment) {
        return environment.acceptsProfiles(READ_BY_PEOPLE)
                ? Map.of("logging.pattern.level", "%5p [%X{traceId:-}]")
                : Map.of("logging.structured.format.console", "ecs");
    }
}
