package io.rizhi.gateway.routing;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.CurrentSession;
import io.rizhi.gateway.session.SessionLookup;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.kit.problem.KitProblems;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.NettyWriteResponseFilter;
import org.springframework.core.Ordered;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Live streams: a few per person, and none outlives the session it was opened with. */
final class StreamFilter implements GatewayFilter, Ordered {

    /** Outside the filter that writes the answer: ending this ends the stream. */
    private static final int ORDER = NettyWriteResponseFilter.WRITE_RESPONSE_FILTER_ORDER - 1;

    private static final Duration LOOK_AGAIN = Duration.ofMinutes(1);
    private static final Duration LATER = Duration.ofSeconds(30);

    private final Map<PersonId, Integer> open = new ConcurrentHashMap<>();
    private final SessionLookup lookup;
    private final int perPerson;

    StreamFilter(SessionLookup lookup, int perPerson) {
        this.lookup = lookup;
        this.perPerson = perPerson;
    }

    @Override
    public int getOrder() {
        return ORDER;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, GatewayFilterChain chain) {
        Session session = CurrentSession.require(exchange);
        PersonId person = session.person().personId();
        return Mono.defer(() -> {
            if (!enter(person)) {
                return Mono.error(KitProblems.TOO_MANY_REQUESTS.retryAfter(LATER));
            }
            return chain.filter(exchange)
                    .takeUntilOther(lookup.ended(session, LOOK_AGAIN))
                    .doFinally(signal -> leave(person));
        });
    }

    private boolean enter(PersonId person) {
        if (open.merge(person, 1, Integer::sum) <= perPerson) {
            return true;
        }
        leave(person);
        return false;
    }

    private void leave(PersonId person) {
        open.computeIfPresent(person, (key, count) -> count <= 1 ? null : count - 1);
    }
}
