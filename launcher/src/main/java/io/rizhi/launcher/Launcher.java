package io.rizhi.launcher;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.product.Product;
import io.rizhi.launcher.product.Shutdown;
import java.util.concurrent.CountDownLatch;

/**
 * Starts the product and keeps it running until it is told to stop. The parts, what each needs and who waits for whom
 * stand in {@link Product}.
 */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) throws InterruptedException {
        long begin = System.nanoTime();
        try {
            var line = CommandLine.parse(arguments);
            if (line.isDown()) {
                Shutdown.of(line.data(), System.out::println);
                return;
            }
            run(line, begin);
        } catch (LaunchException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(CommandLine line, long begin) throws InterruptedException {
        var end = new CountDownLatch(1);
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> awaitStop(end, stopped), "stop-signal"));
        try (var product = Product.start(line.options())) {
            System.out.printf("Everything is ready after %.1f s.%n", (System.nanoTime() - begin) / 1e9);
            Welcome.print(product, line);
            end.await();
            System.out.println("Stopping …");
        } finally {
            stopped.countDown();
        }
    }

    /** Runs when the JVM is asked to end: lets the main thread stop everything, and waits for it. */
    private static void awaitStop(CountDownLatch end, CountDownLatch stopped) {
        end.countDown();
        try {
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
