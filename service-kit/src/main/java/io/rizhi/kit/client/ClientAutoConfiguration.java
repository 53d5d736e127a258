package io.rizhi.kit.client;

import io.github.resilience4j.bulkhead.BulkheadRegistry;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import io.rizhi.kit.security.SecurityAutoConfiguration;
import io.rizhi.kit.security.ServiceTokens;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** Outbound HTTP of every service. */
@AutoConfiguration(after = SecurityAutoConfiguration.class)
public class ClientAutoConfiguration {

    @Bean
    OutboundCalls outboundCalls(CircuitBreakerRegistry breakers, BulkheadRegistry bulkheads) {
        return new OutboundCalls(breakers, bulkheads);
    }

    @Bean(destroyMethod = "close")
    ServiceClients serviceClients(ObjectProvider<ServiceTokens> tokens) {
        return new ServiceClients(tokens.getIfAvailable());
    }
}
