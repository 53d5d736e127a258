package io.rizhi.kit.event;

import com.mongodb.MongoException;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.rizhi.kit.client.RemoteProblem;
import io.rizhi.kit.mongo.LostUpdate;
import io.rizhi.kit.problem.ProblemException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.common.KafkaException;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import reactor.core.Exceptions;

/** The two families a listener knows. */
enum FailureKind {
    /** Infrastructure: the same record will work later. */
    TRY_AGAIN,
    /** The record itself: it will never work. */
    POISON;

    static FailureKind of(Throwable wrapped) {
        Throwable failure = Exceptions.unwrap(wrapped);
        if (failure instanceof PoisonRecord) {
            return POISON;
        }
        if (failure instanceof ProblemException problem) {
            return isPassing(problem.problem().status()) ? TRY_AGAIN : POISON;
        }
        if (failure instanceof RemoteProblem remote) {
            return isPassing(remote.status()) ? TRY_AGAIN : POISON;
        }
        if (failure instanceof MongoException mongo) {
            return isRefusedByContent(mongo) ? POISON : TRY_AGAIN;
        }
        return failure instanceof TimeoutException
                        || failure instanceof IOException
                        || failure instanceof LostUpdate
                        || failure instanceof KafkaException
                        || failure instanceof CallNotPermittedException
                        || failure instanceof BulkheadFullException
                        || failure instanceof WebClientRequestException
                        || failure instanceof TryAgain
                ? TRY_AGAIN
                : POISON;
    }

    private static boolean isPassing(int status) {
        return status >= 500 || status == 409 || status == 429;
    }

    /** Document too large, or refused by a validator: time does not heal it. */
    private static boolean isRefusedByContent(MongoException failure) {
        return failure.getCode() == 121 || failure.getCode() == 10334 || failure.getCode() == 17419;
    }
}
