package io.rizhi.launcher;

import io.rizhi.launcher.demo.Demo;
import io.rizhi.launcher.product.Product;
import java.time.Clock;

/** The last lines of a start: where to go and how to get in. */
final class Welcome {
    private Welcome() {}

    static void print(Product product, CommandLine line) {
        var demo = new Demo(product, Clock.systemUTC(), System.out::println);
        boolean isEmpty = demo.isStoreEmpty();
        if (isEmpty && !line.isEmpty()) {
            demo.load();
            isEmpty = false;
        }
        System.out.println();
        System.out.println("  Rizhi 日知   " + product.address() + "        console: " + product.address() + "/console/");
        System.out.println("  Mail page    " + product.mailPage());
        if (isEmpty) {
            System.out.println("  First admin  " + product.address() + "/setup?token=" + product.setupToken());
        }
        if (!demo.logins().isEmpty()) {
            System.out.println();
            System.out.println("  Who      Login    Password");
            demo.logins().lines().forEach(login -> System.out.println("  " + login));
        }
        System.out.println();
        System.out.println(
                "  The local MongoDB and Kafka have no password: any account on this computer can read them.");
        System.out.println("  Logs are in " + line.data().resolve("logs") + ". Stop with Ctrl-C or ./dev down.");
    }
}
