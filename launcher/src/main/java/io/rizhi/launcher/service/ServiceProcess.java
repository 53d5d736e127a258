package io.rizhi.launcher.service;

import io.rizhi.launcher.process.Child;
import io.rizhi.launcher.process.Java;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One service as a child process, from its own jar. */
public final class ServiceProcess {
    private static final Duration START_LIMIT = Duration.ofSeconds(120);

    private ServiceProcess() {}

    /**
     * What to start.
     *
     * @param heapMegabytes the heap; buffers outside it get a third of it
     * @param jvm further options, which count more than the launcher's own
     * @param managementPort where readiness is asked
     * @param environment addresses and settings of the service
     */
    public record Options(
            String name,
            ServiceJar jar,
            int heapMegabytes,
            List<String> jvm,
            int managementPort,
            Map<String, String> environment,
            Path log) {}

    /** Starts the service and returns when it says that it is ready. */
    public static Child start(Options options, Consumer<String> console, Consumer<String> say) {
        var app = options.jar().unpack();
        var words = own(options.heapMegabytes());
        words.addAll(ClassArchive.options(app, words, options.environment(), say));
        words.addAll(options.jvm());
        words.addAll(List.of("-jar", app.jar().toString()));
        var child = Child.start(
                new Child.Command(options.name(), words, options.environment(), options.log(), ""), console);
        try {
            child.await(START_LIMIT, () -> isReady(options.managementPort()));
            return child;
        } catch (RuntimeException e) {
            child.kill();
            throw e;
        }
    }

    private static List<String> own(int heapMegabytes) {
        var words = Java.small(heapMegabytes);
        words.add("-XX:MaxDirectMemorySize=" + Math.max(32, heapMegabytes / 3) + "m");
        words.add("-Xss512k");
        words.add("-Dreactor.netty.ioWorkerCount="
                + Math.max(2, Runtime.getRuntime().availableProcessors()));
        return words;
    }

    private static boolean isReady(int managementPort) {
        try {
            var url = URI.create("http://127.0.0.1:" + managementPort + "/actuator/health/readiness")
                    .toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(2000);
            try {
                return connection.getResponseCode() == 200;
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return false;
        }
    }
}
