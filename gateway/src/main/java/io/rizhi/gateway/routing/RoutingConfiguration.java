package io.rizhi.gateway.routing;

import io.rizhi.gateway.platform.Breakers;
import io.rizhi.gateway.platform.CallerAddress;
import io.rizhi.gateway.platform.GatewayProperties;
import io.rizhi.gateway.routing.model.Cost;
import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.gateway.routing.model.RouteLimits;
import io.rizhi.gateway.routing.model.RouteTable;
import io.rizhi.gateway.session.SessionLookup;
import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.security.TokenSigner;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.cloud.gateway.config.HttpClientProperties;
import org.springframework.cloud.gateway.filter.NettyRoutingFilter;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.cloud.gateway.filter.headers.HttpHeadersFilter;
import org.springframework.cloud.gateway.route.RouteLocator;
import org.springframework.cloud.gateway.route.builder.RouteLocatorBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import reactor.netty.http.client.HttpClient;

/** Beans of the routes. */
@Configuration(proxyBeanMethods = false)
class RoutingConfiguration {

    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int WAITING_SIGNATURES = 2_000;

    @Bean
    RouteTable routeTable(GatewayProperties properties) {
        GatewayProperties.Limits limits = properties.limits();
        return new RouteTable(new RouteLimits(
                limits.json().toBytes(),
                limits.plan().toBytes(),
                limits.answer().toBytes(),
                limits.document().toBytes(),
                limits.questions().toBytes(),
                limits.people().toBytes(),
                limits.readFor(),
                limits.exportFor(),
                limits.importFor()));
    }

    @Bean
    RateLimits rateLimits(GatewayProperties properties) {
        GatewayProperties.Rates rates = properties.rates();
        return new RateLimits(Map.of(
                Cost.LIGHT,
                        new RateLimits.Rate(rates.light().burst(), rates.light().perMinute()),
                Cost.HEAVY,
                        new RateLimits.Rate(rates.heavy().burst(), rates.heavy().perMinute()),
                Cost.SIGN_IN,
                        new RateLimits.Rate(
                                rates.signIn().burst(), rates.signIn().perMinute()),
                Cost.STREAM,
                        new RateLimits.Rate(
                                rates.stream().burst(), rates.stream().perMinute())));
    }

    @Bean
    AdmissionFilter admissionFilter(RouteTable table, RateLimits rates, CallerAddress addresses) {
        return new AdmissionFilter(table, rates, addresses);
    }

    @Bean(destroyMethod = "close")
    SigningPool signingPool() {
        return new SigningPool(new Offload(Runtime.getRuntime().availableProcessors(), WAITING_SIGNATURES));
    }

    @Bean
    InternalTokens internalTokens(TokenSigner signer, SigningPool pool, Clock clock) {
        return new InternalTokens(signer, pool.offload(), clock);
    }

    @Bean
    OutgoingHeaders outgoingHeaders() {
        return new OutgoingHeaders();
    }

    @Bean
    IncomingHeaders incomingHeaders() {
        return new IncomingHeaders();
    }

    /** With our two filters of headers alone: they pass what is named, so those of the library have nothing left to remove. */
    @Bean
    NettyRoutingFilter routingFilter(
            HttpClient client, HttpClientProperties properties, OutgoingHeaders outgoing, IncomingHeaders incoming) {
        List<HttpHeadersFilter> ours = List.of(outgoing, incoming);
        return new NettyRoutingFilter(
                client,
                new ObjectProvider<>() {
                    @Override
                    public List<HttpHeadersFilter> getObject() {
                        return ours;
                    }
                },
                properties);
    }

    /** Writes the answer; each event of a stream leaves at once. */
    @Bean
    NettyWriteResponseFilter answerFilter() {
        return new NettyWriteResponseFilter(List.of(MediaType.TEXT_EVENT_STREAM));
    }

    /**
     * Ends a call whose service falls silent in the middle of an answer; streams send a ping more often than this. Silence
     * before an answer begins is the business of each route's own limit, so the longest of them counts here. The client
     * itself sends nothing twice: only a GET is tried again, and that stands in {@link GuardedCallFilter}.
     */
    @Bean
    HttpClientCustomizer connectionHabits(GatewayProperties properties) {
        GatewayProperties.Limits limits = properties.limits();
        Duration silence = Stream.of(SILENCE, limits.readFor(), limits.exportFor(), limits.importFor())
                .max(Duration::compareTo)
                .orElse(SILENCE);
        return client -> client.responseTimeout(silence).disableRetry(true);
    }

    @Bean
    RouteLocator routes(
            RouteLocatorBuilder builder,
            GatewayProperties properties,
            InternalTokens tokens,
            Breakers breakers,
            SessionLookup lookup) {
        GatewayProperties.Routes services = properties.routes();
        GuardedCallFilter call = new GuardedCallFilter(tokens, breakers);
        StreamFilter streams = new StreamFilter(lookup, properties.limits().streamsPerPerson());
        return builder.routes()
                .route(
                        "study",
                        route -> route.predicate(exchange -> RoutePlans.isOf(exchange, Owner.STUDY))
                                .filters(filters -> filters.filter(call))
                                .uri(services.study()))
                .route(
                        "quiz",
                        route -> route.predicate(exchange -> RoutePlans.isOf(exchange, Owner.QUIZ))
                                .filters(filters -> filters.filter(call))
                                .uri(services.quiz()))
                .route(
                        "notification",
                        route -> route.predicate(exchange -> RoutePlans.isOf(exchange, Owner.NOTIFICATION))
                                .filters(filters -> filters.filter(call))
                                .uri(services.notification()))
                .route(
                        "stream",
                        route -> route.predicate(RoutePlans::isStream)
                                .filters(filters -> filters.filter(streams).filter(call))
                                .uri(services.notification()))
                .build();
    }
}
