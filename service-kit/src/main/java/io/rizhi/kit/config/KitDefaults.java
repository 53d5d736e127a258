package io.rizhi.kit.config;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.env.EnvironmentPostProcessor;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Adds {@code rizhi-kit-defaults.properties} below everything else, so that any other source overrides it. */
public final class KitDefaults implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        try {
            environment
                    .getPropertySources()
                    .addLast(new ResourcePropertySource(
                            "rizhi-kit-defaults", new ClassPathResource("rizhi-kit-defaults.properties")));
        } catch (IOException e) {
            throw new UncheckedIOException("defaults of the kit cannot be read", e);
        }
    }
}
