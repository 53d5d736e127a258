package io.rizhi.launcher.product;

import io.rizhi.launcher.process.Child;
import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who runs on a data folder. One launcher holds the lock; it writes the id and start time of itself and of each child,
 * so that a later launcher can end what a dead one left behind, and nothing else: ids are used again, start times are not.
 */
final class RunFolder implements AutoCloseable {
    private final Path folder;
    private final FileChannel lockFile;

    private RunFolder(Path folder, FileChannel lockFile) {
        this.folder = folder;
        this.lockFile = lockFile;
    }

    /** Takes the folder, or says who has it. */
    static RunFolder take(Path data) {
        var folder = data.resolve("run");
        try {
            Files.createDirectories(folder);
            var lockFile =
                    FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(lockFile) == null) {
                lockFile.close();
                throw new LaunchException("Another launcher (process "
                        + launcher(data)
                                .map(ProcessHandle::pid)
                                .map(String::valueOf)
                                .orElse("unknown") + ") already runs on " + data
                        + ". Stop it with ./dev down, or choose another folder with --data.");
            }
            var run = new RunFolder(folder, lockFile);
            run.note("launcher", ProcessHandle.current());
            return run;
        } catch (IOException e) {
            throw new LaunchException("Cannot use the data folder " + data + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel lockFile) throws IOException {
        try {
            return lockFile.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The launcher that is alive on this data folder. */
    static Optional<ProcessHandle> launcher(Path data) {
        return noted(data.resolve("run/launcher.pid"));
    }

    /** Writes down a child, so that it can be found when this launcher is gone. */
    void note(Child child) {
        note(child.name(), child.handle());
    }

    private void note(String name, ProcessHandle process) {
        try {
            Files.writeString(folder.resolve(name + ".pid"), process.pid() + " " + startOf(process) + "\n");
        } catch (IOException e) {
            throw new LaunchException("Cannot note " + name + " in " + folder + ": " + e.getMessage(), e);
        }
    }

    /** Ends the children that an earlier launcher left behind, politely first. */
    void endLeftOvers(Consumer<String> say) {
        for (ProcessHandle process : leftOvers(folder)) {
            say.accept("Ending left-over process " + process.pid() + " of an earlier start.");
            end(process, Duration.ofSeconds(10));
        }
    }

    static List<ProcessHandle> leftOvers(Path folder) {
        var found = new ArrayList<ProcessHandle>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".pid") && !file.endsWith("launcher.pid"))
                        .forEach(file -> noted(file).ifPresent(found::add));
            } catch (IOException e) {
                throw new LaunchException("Cannot read " + folder + ": " + e.getMessage(), e);
            }
        }
        return found;
    }

    static void end(ProcessHandle process, Duration limit) {
        process.destroy();
        try {
            var gone = process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
            if (gone.isAlive()) {
                process.destroyForcibly();
            }
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new LaunchException("Cannot end process " + process.pid(), e);
        }
    }

    private static Optional<ProcessHandle> noted(Path file) {
        try {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            var words = Files.readString(file).strip().split(" ");
            return words.length < 2
                    ? Optional.empty()
                    : ProcessHandle.of(Long.parseLong(words[0]))
                            .filter(ProcessHandle::isAlive)
                            .filter(process -> startOf(process).equals(words[1]));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }

    @Override
    public void close() {
        try (var files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".pid")).toList()) {
                Files.deleteIfExists(file);
            }
            lockFile.close();
        } catch (IOException e) {
            throw new LaunchException("Cannot leave " + folder + ": " + e.getMessage(), e);
        }
    }
}
