package io.rizhi.launcher.product;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How to start the product.
 *
 * @param root the checkout with the built jars
 * @param data where everything is kept
 * @param apps where service jars are unpacked; may be shared by several data folders
 * @param cache where the copy of {@code mongod} is kept
 * @param ports where everything listens
 * @param environment of this process: {@code MONGODB_URI}, {@code RIZHI_MONGOD}, {@code PATH}
 * @param overrides variables for the services beside those of the launcher, which they override
 * @param jvm further options for the JVM of each service; of two that contradict each other the later counts, and these come
 *     after the launcher's own
 * @param say where the launcher's own sentences go
 * @param childOutput where every line of a child goes, with the child's name before it
 */
public record ProductOptions(
        Path root,
        Path data,
        Path apps,
        Path cache,
        ProductPorts ports,
        Map<String, String> environment,
        Map<String, String> overrides,
        List<String> jvm,
        Consumer<String> say,
        Consumer<String> childOutput) {

    /** The usual places inside the checkout; says nothing. */
    public static ProductOptions in(Path root, Path data) {
        return new ProductOptions(
                root,
                data.toAbsolutePath(),
                data.toAbsolutePath().resolve("apps"),
                root.resolve(".data/cache"),
                ProductPorts.standard(),
                System.getenv(),
                Map.of(),
                List.of(),
                line -> {},
                line -> {});
    }

    public ProductOptions withPorts(ProductPorts other) {
        return new ProductOptions(root, data, apps, cache, other, environment, overrides, jvm, say, childOutput);
    }

    public ProductOptions withApps(Path other) {
        return new ProductOptions(root, data, other, cache, ports, environment, overrides, jvm, say, childOutput);
    }

    public ProductOptions withOverrides(Map<String, String> other) {
        return new ProductOptions(
                root, data, apps, cache, ports, environment, Map.copyOf(other), jvm, say, childOutput);
    }

    public ProductOptions withJvm(List<String> other) {
        return new ProductOptions(
                root, data, apps, cache, ports, environment, overrides, List.copyOf(other), say, childOutput);
    }

    public ProductOptions saying(Consumer<String> other) {
        return new ProductOptions(root, data, apps, cache, ports, environment, overrides, jvm, other, childOutput);
    }

    public ProductOptions showing(Consumer<String> other) {
        return new ProductOptions(root, data, apps, cache, ports, environment, overrides, jvm, say, other);
    }
}
