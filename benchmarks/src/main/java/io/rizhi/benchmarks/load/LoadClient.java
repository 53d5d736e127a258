package io.rizhi.benchmarks.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.nio.NioEventLoopGroup;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.rizhi.benchmarks.BenchmarkException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fixed number of connections to one port of this machine, all on one event loop. */
public final class LoadClient implements AutoCloseable {

    private static final int LARGEST_ANSWER = 4 << 20;

    private final EventLoopGroup loop = new NioEventLoopGroup(1);
    private final List<Channel> channels = new ArrayList<>();

    public LoadClient(int port, int connections) {
        Bootstrap bootstrap = new Bootstrap()
                .group(loop)
                .channel(NioSocketChannel.class)
                .option(ChannelOption.TCP_NODELAY, true)
                .handler(new Handlers());
        for (int i = 0; i < connections; i++) {
            channels.add(bootstrap
                    .connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port))
                    .syncUninterruptibly()
                    .channel());
        }
    }

    private static final class Handlers extends ChannelInitializer<SocketChannel> {

        @Override
        protected void initChannel(SocketChannel channel) {
            var unused = channel.pipeline()
                    .addLast(new HttpClientCodec(), new HttpObjectAggregator(LARGEST_ANSWER), new LoadConnection());
        }
    }

    /** Lets all connections call for this long, and returns when the last answer is there. */
    public Timings run(Calls calls, Duration time) {
        LoadRun run = new LoadRun(calls, channels.size(), time);
        for (Channel channel : channels) {
            LoadConnection connection = channel.pipeline().get(LoadConnection.class);
            channel.eventLoop().execute(() -> connection.join(run, channel));
        }
        try {
            return run.await();
        } catch (TimeoutException e) {
            throw new BenchmarkException("The load stopped: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BenchmarkException("Interrupted under load", e);
        }
    }

    @Override
    public void close() {
        channels.forEach(channel -> {
            var unused = channel.close();
        });
        var unused = loop.shutdownGracefully(0, 2, TimeUnit.SECONDS).syncUninterruptibly();
    }
}
