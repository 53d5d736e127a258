package io.rizhi.kit.problem;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.reactive.error.ErrorWebExceptionHandler;
import org.springframework.core.annotation.Order;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.DisconnectedClientHelper;
import reactor.core.publisher.Mono;

/** The last mapper before the wire: whatever fails in a controller, a filter or the framework leaves as a problem. */
@Order(-10)
public final class ProblemHandler implements ErrorWebExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);

    private final FrameworkProblems framework = new FrameworkProblems();
    private final ProblemWriter writer;

    public ProblemHandler(ProblemWriter writer) {
        this.writer = writer;
    }

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable failure) {
        if (hasCallerLeft(exchange, failure)) {
            return Mono.error(failure);
        }
        ProblemException problem = framework.asProblem(failure);
        log(exchange, problem, failure);
        return writer.write(exchange, problem);
    }

    /** Whoever hung up while the answer was on its way is no fault of ours; the framework ends the exchange quietly. */
    private static boolean hasCallerLeft(ServerWebExchange exchange, Throwable failure) {
        return exchange.getResponse().isCommitted() && DisconnectedClientHelper.isClientDisconnectedException(failure);
    }

    private static void log(ServerWebExchange exchange, ProblemException problem, Throwable failure) {
        String method = exchange.getRequest().getMethod().name();
        String path = exchange.getRequest().getPath().value();
        if (problem.problem().status() == 500) {
            LOG.error("{} {} failed", method, path, failure);
        } else if (problem.problem().status() > 500) {
            LOG.warn("{} {} answered {}: {}", method, path, problem.problem().code(), failure.toString());
        } else {
            LOG.debug("{} {} answered {}", method, path, problem.getMessage());
        }
    }
}
