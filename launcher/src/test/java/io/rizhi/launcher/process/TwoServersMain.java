package io.rizhi.launcher.process;

import io.rizhi.launcher.kafka.KafkaServer;
import io.rizhi.launcher.mongo.MongoServer;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/** A launcher to be killed: starts both servers, prints their process ids, waits. */
final class TwoServersMain {
    private TwoServersMain() {}

    public static void main(String[] arguments) throws InterruptedException {
        var folder = Path.of(arguments[0]);
        var ports = Ports.free(3);
        var mongo = MongoServer.start(
                new MongoServer.Options(
                        Path.of(arguments[1]), folder.resolve("mongo"), ports.get(0), folder.resolve("mongo.log")),
                line -> {});
        var kafka = KafkaServer.start(
                new KafkaServer.Options(
                        folder.resolve("kafka"), ports.get(1), ports.get(2), folder.resolve("kafka.log")),
                line -> {});
        System.out.println(mongo.child().pid());
        System.out.println(kafka.child().pid());
        new CountDownLatch(1).await();
    }
}
