package io.rizhi.gateway.composition;

import io.rizhi.gateway.platform.GatewayProperties;
import io.rizhi.gateway.routing.InternalTokens;
import io.rizhi.gateway.routing.model.Owner;
import io.rizhi.kit.client.CallLimits;
import io.rizhi.kit.client.OutboundCalls;
import io.rizhi.kit.client.ServiceClients;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Beans of the Today page. */
@Configuration(proxyBeanMethods = false)
class CompositionConfiguration {

    @Bean
    ComposeToday composeToday(
            ServiceClients clients,
            OutboundCalls calls,
            InternalTokens tokens,
            GatewayProperties properties,
            Clock clock) {
        GatewayProperties.Routes routes = properties.routes();
        Duration limit = properties.limits().partFor();
        Parts parts = new Parts(
                clients, calls, tokens, CallLimits.read(limit.multipliedBy(2).dividedBy(3), limit));
        return new ComposeToday(
                parts.part("today-study", Owner.STUDY, routes.study(), "/api/v1/records/today"),
                parts.part("today-review", Owner.QUIZ, routes.quiz(), "/api/v1/reviews/summary"),
                parts.part("today-unread", Owner.NOTIFICATION, routes.notification(), "/api/v1/notifications/unread"),
                clock);
    }

    private record Parts(ServiceClients clients, OutboundCalls calls, InternalTokens tokens, CallLimits limits) {

        PartClient part(String name, Owner owner, URI base, String path) {
            return new PartClient(owner, path, clients.to(base.toString()), calls.named(name, limits), tokens);
        }
    }
}
