package io.rizhi.testkit.stack;

import io.rizhi.launcher.kafka.KafkaServer;
import io.rizhi.launcher.mongo.MongoServer;
import io.rizhi.launcher.mongo.MongodBinary;
import io.rizhi.launcher.process.Ports;
import io.rizhi.launcher.process.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Its own process: starts {@code mongod} and Kafka, and stops them when the last build that uses them is gone. */
final class StackKeeper {
    private final StackFolder folder;
    private final Path data;
    private final CountDownLatch end = new CountDownLatch(1);

    private StackKeeper(StackFolder folder) {
        this.folder = folder;
        this.data = folder.path().resolve("data-" + ProcessHandle.current().pid());
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StackKeeper(StackFolder.ofThisCheckout()).run();
    }

    private void run() throws IOException, InterruptedException {
        removeLeftOvers();
        List<Integer> ports = Ports.free(3);
        var binary = new MongodBinary(System.getenv(), Repository.root().resolve(".data/cache"));
        var kafkaStart = CompletableFuture.supplyAsync(() -> KafkaServer.start(
                new KafkaServer.Options(
                        data.resolve("kafka"),
                        ports.get(1),
                        ports.get(2),
                        folder.path().resolve("kafka.log")),
                line -> {}));
        var mongo = MongoServer.start(
                new MongoServer.Options(
                        binary.find(),
                        data.resolve("mongo"),
                        ports.get(0),
                        folder.path().resolve("mongod.log")),
                line -> {});
        var kafka = kafkaStart.join();
        Runtime.getRuntime().addShutdownHook(new Thread(end::countDown, "keeper-signal"));
        folder.publish(new SharedStack(mongo.uri(), kafka.bootstrap()));
        awaitLastUser();
        kafka.kill();
        mongo.kill();
        delete(data);
    }

    private void awaitLastUser() throws IOException, InterruptedException {
        while (!end.await(1, TimeUnit.SECONDS)) {
            if (withdrawIfUnused()) {
                return;
            }
        }
        folder.withdraw();
    }

    /** Under the attach lock, so that no build attaches to a stack that is about to stop. */
    private boolean withdrawIfUnused() throws IOException {
        try (var lockFile = FileChannel.open(folder.attachLock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = lockFile.tryLock()) {
            if (lock == null || folder.isInUse()) {
                return false;
            }
            folder.withdraw();
            return true;
        }
    }

    private void removeLeftOvers() throws IOException {
        try (var files = Files.list(folder.path())) {
            files.filter(file -> file.getFileName().toString().startsWith("data-"))
                    .forEach(StackKeeper::delete);
        }
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
