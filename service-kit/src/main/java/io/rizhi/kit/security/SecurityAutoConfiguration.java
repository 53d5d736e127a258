package io.rizhi.kit.security;

import io.rizhi.kit.config.SecuritySettings;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.problem.ProblemWriter;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.security.reactive.ReactiveSecurityAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.annotation.web.reactive.EnableWebFluxSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.config.web.server.ServerHttpSecurity;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.security.web.server.SecurityWebFilterChain;
import org.springframework.security.web.server.ServerAuthenticationEntryPoint;
import org.springframework.security.web.server.authorization.ServerAccessDeniedHandler;
import org.springframework.security.web.server.context.NoOpServerSecurityContextRepository;
import org.springframework.security.web.server.firewall.ServerWebExchangeFirewall;
import org.springframework.security.web.server.firewall.StrictServerWebExchangeFirewall;
import reactor.core.publisher.Mono;

/** Tokens in and out. Without {@code rizhi.security.audience} a service brings its own filter chain or stays locked. */
@AutoConfiguration(before = ReactiveSecurityAutoConfiguration.class)
@EnableConfigurationProperties(SecuritySettings.class)
public class SecurityAutoConfiguration {

    /** Tokens are agreed between processes, so they live by the wall clock, whatever clock the business uses. */
    private static final Clock WALL_CLOCK = Clock.systemUTC();

    private static final Duration LONGEST_LIFE = Duration.ofSeconds(120);

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("rizhi.security.audience")
    TokenVerifier tokenVerifier(SecuritySettings settings) {
        return new TokenVerifier(Objects.requireNonNull(settings.audience()), settings.issuers(), WALL_CLOCK);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("rizhi.security.audience")
    ReactiveJwtDecoder internalTokenDecoder(TokenVerifier verifier) {
        return token -> verifier.verify(token, TokenVerifier.INTERNAL, LONGEST_LIFE);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("rizhi.security.key-file")
    TokenSigner tokenSigner(SecuritySettings settings) {
        return new TokenSigner(
                settings.signer(), KeyFile.readOrCreate(Objects.requireNonNull(settings.keyFile())), WALL_CLOCK);
    }

    @Bean
    @ConditionalOnProperty("rizhi.security.key-file")
    ServiceTokens serviceTokens(TokenSigner signer, SecuritySettings settings) {
        return new ServiceTokens(signer, settings.signer(), WALL_CLOCK);
    }

    @Bean
    @ConditionalOnProperty("rizhi.security.key-file")
    JwksEndpoint jwksEndpoint(TokenSigner signer) {
        return new JwksEndpoint(signer);
    }

    /** Every request needs a token; paths under {@code /internal} need one of a service, all others one of a person. */
    @AutoConfiguration(before = ReactiveSecurityAutoConfiguration.class)
    @EnableWebFluxSecurity
    @ConditionalOnProperty("rizhi.security.audience")
    static class Chain {

        /** What the filters of the chain do is no figure that anybody reads; {@code http.server.requests} counts refusals. */
        @Bean
        SecurityObservationSettings withoutObservations() {
            return SecurityObservationSettings.noObservations();
        }

        /** The library's rules; what they ask of each character of a header is asked without a regular expression. */
        @Bean
        ServerWebExchangeFirewall firewall() {
            StrictServerWebExchangeFirewall firewall = new StrictServerWebExchangeFirewall();
            firewall.setAllowedHeaderValues(HeaderText::isPlain);
            return firewall;
        }

        @Bean
        @ConditionalOnMissingBean
        SecurityWebFilterChain tokenChain(
                ServerHttpSecurity http, ReactiveJwtDecoder decoder, ProblemWriter writer, SecuritySettings settings) {
            ServerAuthenticationEntryPoint unknown =
                    (exchange, failure) -> writer.write(exchange, KitProblems.UNAUTHENTICATED.exception());
            ServerAccessDeniedHandler denied =
                    (exchange, failure) -> writer.write(exchange, KitProblems.FORBIDDEN.exception());
            return http.csrf(ServerHttpSecurity.CsrfSpec::disable)
                    .httpBasic(ServerHttpSecurity.HttpBasicSpec::disable)
                    .formLogin(ServerHttpSecurity.FormLoginSpec::disable)
                    .logout(ServerHttpSecurity.LogoutSpec::disable)
                    .requestCache(ServerHttpSecurity.RequestCacheSpec::disable)
                    .headers(Chain::whatBrowsersRead)
                    .securityContextRepository(NoOpServerSecurityContextRepository.getInstance())
                    .authorizeExchange(exchange -> exchange.pathMatchers(open(settings))
                            .permitAll()
                            .pathMatchers("/internal/**")
                            .hasAuthority("service")
                            .anyExchange()
                            .hasAuthority("person"))
                    .exceptionHandling(handling ->
                            handling.authenticationEntryPoint(unknown).accessDeniedHandler(denied))
                    .oauth2ResourceServer(server -> server.bearerTokenConverter(new BearerToken())
                            .authenticationEntryPoint(unknown)
                            .accessDeniedHandler(denied)
                            .jwt(jwt -> jwt.jwtDecoder(decoder)
                                    .jwtAuthenticationConverter(token -> Mono.just(CallerAuthentication.of(token)))))
                    .build();
        }

        /** The gateway sets what browsers read on every answer; a file says here too that it is what its type says. */
        private static void whatBrowsersRead(ServerHttpSecurity.HeaderSpec headers) {
            headers.cache(ServerHttpSecurity.HeaderSpec.CacheSpec::disable)
                    .frameOptions(ServerHttpSecurity.HeaderSpec.FrameOptionsSpec::disable)
                    .xssProtection(ServerHttpSecurity.HeaderSpec.XssProtectionSpec::disable)
                    .hsts(ServerHttpSecurity.HeaderSpec.HstsSpec::disable);
        }

        private static String[] open(SecuritySettings settings) {
            return Stream.concat(Stream.of("/actuator/**"), settings.openPaths().stream())
                    .toArray(String[]::new);
        }
    }
}
