package io.rizhi.kit.web;

import io.rizhi.kit.security.Caller;
import io.rizhi.kit.security.CallerAuthentication;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.context.ReactiveSecurityContextHolder;
import org.springframework.web.reactive.BindingContext;
import org.springframework.web.reactive.result.method.HandlerMethodArgumentResolver;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** Hands {@link Caller} and {@link IdempotencyKey} to controller methods. */
public final class Arguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Caller.class || parameter.getParameterType() == IdempotencyKey.class;
    }

    @Override
    public Mono<Object> resolveArgument(MethodParameter parameter, BindingContext binding, ServerWebExchange exchange) {
        if (parameter.getParameterType() == IdempotencyKey.class) {
            return Mono.fromCallable(
                    () -> IdempotencyKey.of(exchange.getRequest().getHeaders().getFirst(IdempotencyKey.HEADER)));
        }
        return caller().cast(Object.class);
    }

    /** The caller of the running request; 401 when there is none. */
    public static Mono<Caller> caller() {
        return ReactiveSecurityContextHolder.getContext()
                .mapNotNull(context -> context.getAuthentication())
                .ofType(CallerAuthentication.class)
                .map(CallerAuthentication::getPrincipal)
                .switchIfEmpty(Mono.error(() -> io.rizhi.kit.problem.KitProblems.UNAUTHENTICATED.exception()));
    }
}
