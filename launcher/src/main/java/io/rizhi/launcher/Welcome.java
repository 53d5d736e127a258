package io.rizhi.launcher;

import io.rizhi.launcher.product.Product;

/** The last lines of a start: where to go and how to get in. */
final class Welcome {
    private Welcome() {}

    static void print(Product product, CommandLine line) {
        System.out.println();
        System.out.println("  Rizhi 日知   " + product.address());
        System.out.println("  Mail page    " + product.mailPage());
        System.out.println("  First admin  " + product.address() + "/console/setup#token=" + product.setupToken());
        System.out.println();
        System.out.println(
                "  The local MongoDB and Kafka have no password: any account on this computer can read them.");
        System.out.println("  Logs are in " + line.data().resolve("logs") + ". Stop with Ctrl-C or ./dev down.");
    }
}
