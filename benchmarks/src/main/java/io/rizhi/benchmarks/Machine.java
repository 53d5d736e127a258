package io.rizhi.benchmarks;

import io.rizhi.launcher.process.Repository;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What a figure belongs to: the machine, its load and the commit. */
final class Machine {

    private Machine() {}

    static String describe() {
        return Runtime.getRuntime().availableProcessors() + " cores (" + firstOf("/proc/cpuinfo", "model name") + "), "
                + memory() + ", " + System.getProperty("os.name") + " " + System.getProperty("os.version") + ", JDK "
                + System.getProperty("java.version");
    }

    /** Processes that wanted a core, over the last minute; above the number of cores somebody else was at work as well. */
    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String memory() {
        String digits = firstOf("/proc/meminfo", "MemTotal").replaceAll("\\D", "");
        return digits.isEmpty()
                ? "memory unknown"
                : String.format(Locale.ROOT, "%.0f GiB", Long.parseLong(digits) / 1048576.0);
    }

    private static String firstOf(String file, String key) {
        try (Stream<String> lines = Files.lines(Path.of(file))) {
            return lines.filter(line -> line.startsWith(key))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }

    /** The commit of the checkout, with a plus when files differ from it. */
    static String commit() {
        String commit = git(List.of("git", "rev-parse", "--short=10", "HEAD"));
        boolean isChanged = !git(List.of("git", "status", "--porcelain", "--untracked-files=no"))
                .isEmpty();
        return commit.isEmpty() ? "unknown" : commit + (isChanged ? "+" : "");
    }

    private static String git(List<String> command) {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(Repository.root().toFile())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0 ? said : "";
        } catch (IOException e) {
            return "";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
