package io.rizhi.kit.config;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** Process-wide switches. */
@AutoConfiguration
public class ConfigAutoConfiguration {

    @Bean
    @ConditionalOnProperty(name = "rizhi.parent-watch", havingValue = "true")
    ParentWatch parentWatch(ConfigurableApplicationContext context) {
        return new ParentWatch(context);
    }
}
