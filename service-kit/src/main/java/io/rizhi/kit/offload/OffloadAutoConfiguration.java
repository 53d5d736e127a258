package io.rizhi.kit.offload;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;

/** One pool for blocking work in each service: as many threads as cores, two at least. */
@AutoConfiguration
public class OffloadAutoConfiguration {

    private static final int WAITING = 64;

    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    Offload offload() {
        return new Offload(Math.max(2, Runtime.getRuntime().availableProcessors()), WAITING);
    }
}
