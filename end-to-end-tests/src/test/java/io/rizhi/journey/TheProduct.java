package io.rizhi.journey;

import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.Product;
import io.rizhi.launcher.product.ProductOptions;
import io.rizhi.launcher.product.ProductPorts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The whole product on free ports and an empty store, started once for all journeys of this JVM and stopped with it.
 * {@code TheProduct.get().kill(Product.KAFKA)} and {@code restart} are for crash tests.
 */
public final class TheProduct {
    private static final Path FOLDER = Repository.root().resolve("target/journeys");
    private static @Nullable Product product;

    private TheProduct() {}

    public static synchronized Product get() {
        if (product == null) {
            var started = Product.start(options(fresh("product")).saying(System.out::println));
            Runtime.getRuntime().addShutdownHook(new Thread(started::close, "stop-the-product"));
            product = started;
        }
        return product;
    }

    /** Options for a product of one's own in this data folder; jars are unpacked once for all. */
    public static ProductOptions options(Path data) {
        return ProductOptions.in(Repository.root(), data)
                .withPorts(ProductPorts.free())
                .withApps(FOLDER.resolve("apps"));
    }

    /** An empty data folder of this name. */
    public static Path fresh(String name) {
        var folder = FOLDER.resolve(name);
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return folder;
    }
}
