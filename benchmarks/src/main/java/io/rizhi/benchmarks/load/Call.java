package io.rizhi.benchmarks.load;

import io.netty.handler.codec.http.FullHttpRequest;

/**
 * One request and what becomes of its answer.
 *
 * @param request sent once
 * @param notBefore the earliest moment by {@link System#nanoTime}
 * @param answer judges the answer
 */
public record Call(FullHttpRequest request, long notBefore, Answer answer) {

    /** What a caller makes of an answer; called on the event loop, so it is short. */
    public interface Answer {

        /** True when the answer is the one that was wanted. */
        boolean isGood(int status, String body);
    }
}
