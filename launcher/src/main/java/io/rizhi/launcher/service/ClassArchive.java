package io.rizhi.launcher.service;

import io.rizhi.launcher.process.Java;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The class-data archive of one application. It is made by a run that ends before the application starts to serve. An
 * archive that cannot be made costs start time and nothing else.
 */
final class ClassArchive {
    private static final long LIMIT_SECONDS = 180;

    private ClassArchive() {}

    /** Options that use the archive, made now if it is missing; no options when there is none. */
    static List<String> options(
            AppFolder app, List<String> jvm, Map<String, String> environment, Consumer<String> say) {
        if (!Files.exists(app.archive()) && !Files.exists(app.archiveFailed())) {
            make(app, jvm, environment, say);
        }
        return Files.exists(app.archive())
                ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + app.archive())
                : List.of();
    }

    private static void make(AppFolder app, List<String> jvm, Map<String, String> environment, Consumer<String> say) {
        var fresh = app.folder().resolve("classes.new.jsa");
        var log = app.folder().resolve("classes.log");
        try {
            Files.deleteIfExists(fresh);
            if (!train(app, jvm, environment, fresh, log)) {
                say.accept("No class archive for " + app.folder().getFileName() + " this time; why is in " + log);
            } else if (Files.exists(fresh)) {
                ServiceJar.publish(fresh, app.archive());
            } else {
                Files.writeString(app.archiveFailed(), "This JVM writes no archive; see classes.log.\n");
            }
        } catch (IOException e) {
            say.accept("No class archive for " + app.folder().getFileName() + ": " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean train(AppFolder app, List<String> jvm, Map<String, String> environment, Path fresh, Path log)
            throws IOException, InterruptedException {
        var words = new ArrayList<>(jvm);
        words.set(0, Java.executable());
        words.addAll(List.of(
                "-XX:ArchiveClassesAtExit=" + fresh,
                "-Dspring.context.exit=onRefresh",
                "-jar",
                app.jar().toString()));
        var builder = new ProcessBuilder(words)
                .directory(app.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        try {
            return process.waitFor(LIMIT_SECONDS, TimeUnit.SECONDS) && process.exitValue() == 0;
        } finally {
            process.destroyForcibly();
        }
    }
}
