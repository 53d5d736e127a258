package io.rizhi.benchmarks.load;

import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.FullHttpResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One connection in closed loop: the next call leaves when the answer to the one before is there. */
final class LoadConnection extends SimpleChannelInboundHandler<FullHttpResponse> {

    private static final long LOOK_AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(2);

    private @Nullable LoadRun run;
    private @Nullable Call pending;
    private long sentAt;

    /** Joins a run; on the event loop. */
    void join(LoadRun joined, Channel channel) {
        run = joined;
        step(joined, channel);
    }

    private void step(LoadRun current, Channel channel) {
        if (current.isOver()) {
            leave(current);
            return;
        }
        Call call = current.next();
        if (call == null) {
            current.waited();
            var unused =
                    channel.eventLoop().schedule(() -> step(current, channel), LOOK_AGAIN_NANOS, TimeUnit.NANOSECONDS);
            return;
        }
        long early = call.notBefore() - System.nanoTime();
        if (early > 0) {
            current.waited();
            var unused = channel.eventLoop().schedule(() -> send(call, channel), early, TimeUnit.NANOSECONDS);
        } else {
            send(call, channel);
        }
    }

    private void send(Call call, Channel channel) {
        pending = call;
        sentAt = System.nanoTime();
        var unused = channel.writeAndFlush(call.request());
    }

    private void leave(LoadRun left) {
        run = null;
        left.connectionEnded();
    }

    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
        LoadRun current = run;
        Call call = pending;
        if (current == null || call == null) {
            return;
        }
        pending = null;
        long nanos = System.nanoTime() - sentAt;
        String body = response.content().toString(StandardCharsets.UTF_8);
        current.answered(nanos, call.answer().isGood(response.status().code(), body));
        step(current, context.channel());
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
        breakOff(new IOException("closed by the gateway"));
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
        breakOff(cause);
        var unused = context.close();
    }

    private void breakOff(Throwable cause) {
        LoadRun current = run;
        run = null;
        if (current != null) {
            current.breakOff(cause);
        }
    }
}
