package io.rizhi.launcher.product;

import io.rizhi.launcher.process.LaunchException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The running parts. A part that dies by itself is reported once and never started again silently; parts are stopped in
 * the reverse order of their start.
 */
final class Parts implements AutoCloseable {
    private final RunFolder folder;
    private final Consumer<String> say;
    private final Map<String, Running> running = new LinkedHashMap<>();
    private final Set<String> meantToEnd = new LinkedHashSet<>();
    private final Deque<List<String>> waves = new ArrayDeque<>();

    Parts(RunFolder folder, Consumer<String> say) {
        this.folder = folder;
        this.say = say;
    }

    void endLeftOvers() {
        folder.endLeftOvers(say);
    }

    /** Starts these at the same time and returns when all are ready; the first failure is thrown after all have ended. */
    void startTogether(List<String> names, Function<String, Supplier<Running>> starterOf) {
        waves.push(names);
        var starts = new ArrayList<CompletableFuture<Void>>();
        for (String name : names) {
            var starter = starterOf.apply(name);
            starts.add(CompletableFuture.runAsync(
                    () -> start(name, starter), task -> new Thread(task, "start-" + name).start()));
        }
        @Nullable CompletionException failure = null;
        for (CompletableFuture<Void> start : starts) {
            try {
                start.join();
            } catch (CompletionException e) {
                failure = failure == null ? e : failure;
            }
        }
        if (failure != null) {
            throw failure.getCause() instanceof LaunchException sentence
                    ? sentence
                    : new LaunchException("The start failed: " + failure.getCause(), failure);
        }
    }

    private void start(String name, Supplier<Running> starter) {
        long begin = System.nanoTime();
        var part = starter.get();
        synchronized (this) {
            running.put(name, part);
            meantToEnd.remove(name);
        }
        folder.note(part.child());
        var unused = part.child().exit().thenAccept(code -> reportDeath(name, part, code));
        say.accept(String.format("%-22s ready after %.1f s", name, (System.nanoTime() - begin) / 1e9));
    }

    private synchronized void reportDeath(String name, Running part, int code) {
        if (running.get(name) == part && !meantToEnd.contains(name)) {
            say.accept(name + " ended by itself with code " + code + ". It is not started again. Its log: "
                    + part.child().log());
        }
    }

    synchronized Running get(String name) {
        @Nullable Running part = running.get(name);
        if (part == null) {
            throw new LaunchException("No such part: " + name + ". Running are " + running.keySet());
        }
        return part;
    }

    synchronized Set<String> names() {
        return new LinkedHashSet<>(running.keySet());
    }

    void kill(String name) {
        expectEnd(name).kill().run();
    }

    void restart(String name, Supplier<Running> starter) {
        var old = expectEnd(name);
        if (old.child().isAlive()) {
            old.stop().run();
        }
        start(name, starter);
    }

    private synchronized Running expectEnd(String name) {
        meantToEnd.add(name);
        return get(name);
    }

    private synchronized @Nullable Running expectEndIfStarted(String name) {
        meantToEnd.add(name);
        return running.get(name);
    }

    @Override
    public void close() {
        while (!waves.isEmpty()) {
            var stops = new ArrayList<CompletableFuture<Void>>();
            for (String name : waves.pop()) {
                @Nullable Running part = expectEndIfStarted(name);
                if (part != null && part.child().isAlive()) {
                    stops.add(
                            CompletableFuture.runAsync(part.stop(), task -> new Thread(task, "stop-" + name).start()));
                }
            }
            stops.forEach(CompletableFuture::join);
        }
        folder.close();
    }
}
