package io.rizhi.gateway.platform;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.boot.autoconfigure.web.ServerProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans that belong to no feature. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(GatewayProperties.class)
class PlatformConfiguration {

    @Bean
    ResponseHeaders responseHeaders(GatewayProperties properties) {
        return new ResponseHeaders(properties.session().cookie() == GatewayProperties.Cookie.SECURE);
    }

    @Bean
    CallerAddress callerAddress(GatewayProperties properties) {
        return new CallerAddress(properties.trustedProxies());
    }

    @Bean
    Breakers breakers(CircuitBreakerRegistry registry) {
        return new Breakers(registry);
    }

    @Bean
    PassedProblems passedProblems(ObjectMapper json) {
        return new PassedProblems(json);
    }

    @Bean
    LoopbackOnly loopbackOnly(GatewayProperties properties, ServerProperties server) {
        return new LoopbackOnly(properties.session().cookie(), server.getAddress());
    }
}
