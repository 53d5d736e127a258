package io.rizhi.kit.web;

import io.rizhi.kit.problem.KitProblems;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import reactor.core.publisher.Flux;

/** Counts a streamed body as it passes and ends it above a limit, whatever {@code Content-Length} claims. */
public final class BodyLimit {

    private BodyLimit() {}

    /** The same buffers; fails with 413 once more than {@code maxBytes} have passed. */
    public static Flux<DataBuffer> of(Flux<DataBuffer> body, long maxBytes) {
        return Flux.defer(() -> {
            AtomicLong passed = new AtomicLong();
            return body.handle((buffer, sink) -> {
                if (passed.addAndGet(buffer.readableByteCount()) > maxBytes) {
                    DataBufferUtils.release(buffer);
                    sink.error(KitProblems.REQUEST_TOO_LARGE.exception());
                } else {
                    sink.next(buffer);
                }
            });
        });
    }
}
