package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.Product;
import io.rizhi.launcher.product.ProductOptions;
import io.rizhi.launcher.product.ProductPorts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The product on free ports and a data folder that only benchmarks use. The organisation is founded once and found again by
 * later runs of the same day, because signing thousands of people in takes minutes on purpose.
 */
public final class Workplace implements AutoCloseable {

    /**
     * Everybody signs in from one address here, and tables of people come one after another. A slow answer is to be timed,
     * not cut off.
     */
    private static final Map<String, String> OVERRIDES = Map.of(
            "RIZHI_GATEWAY_RATES_SIGNIN_BURST", "100000",
            "RIZHI_GATEWAY_RATES_SIGNIN_PERMINUTE", "100000",
            "RIZHI_GATEWAY_RATES_HEAVY_BURST", "1000",
            "RIZHI_GATEWAY_LIMITS_READFOR", "120s");

    /** The launcher's own setting is for a fast start; installs that carry load compile fully, as the operator guide says. */
    private static final List<String> AS_IN_PRODUCTION =
            List.of("-XX:TieredStopAtLevel=4", "-Xms256m", "-Xmx512m", "-XX:MaxDirectMemorySize=128m");

    private static final int SIGN_INS_BETWEEN_NOTES = 50;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final int sections;
    private final Consumer<String> say;
    private final Clock clock;
    private final List<String> jvm;
    private Product product;

    private Workplace(Path folder, int sections, List<String> jvm, Clock clock, Consumer<String> say) {
        this.folder = folder;
        this.sections = sections;
        this.jvm = jvm;
        this.clock = clock;
        this.say = say;
        this.product = start(forLoad());
    }

    /**
     * Starts the product in this folder for load, empty when there is no organisation of this size and date.
     *
     * @param sections of the document that plans are made of
     * @param jvm further options for the services under load, for example a flight recording
     */
    public static Workplace open(
            Path folder, int people, int sections, List<String> jvm, Clock clock, Consumer<String> say) {
        if (!Files.exists(note(folder, people, sections, clock))) {
            delete(folder);
        }
        return new Workplace(folder, sections, jvm, clock, say);
    }

    private Product start(List<String> options) {
        Path root = Repository.root();
        return Product.start(ProductOptions.in(root, folder.resolve("product"))
                .withPorts(ProductPorts.free())
                .withApps(root.resolve("target/benchmarks/apps"))
                .withJvm(options)
                .withOverrides(OVERRIDES));
    }

    /** Stops and starts everything, as the next morning would, and says how long it took until the gateway was ready. */
    public Duration startAgain() {
        product.close();
        long begin = System.nanoTime();
        product = start(List.of());
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Stops everything and starts it for load. */
    public void startForLoad() {
        product.close();
        product = start(forLoad());
    }

    private List<String> forLoad() {
        return Stream.concat(AS_IN_PRODUCTION.stream(), jvm.stream()).toList();
    }

    public Product product() {
        return product;
    }

    public int port() {
        return product.ports().gateway();
    }

    public Api api() {
        return new Api(port());
    }

    public LocalDate today() {
        return today(clock);
    }

    private static LocalDate today(Clock clock) {
        return clock.instant().atZone(ZoneId.of(Founding.ZONE)).toLocalDate();
    }

    /** The organisation of this folder, founded now if it is empty; a run that was broken off is taken up where it ended. */
    public Organisation organisation(int people) {
        Path note = note(folder, people, sections, clock);
        Founding founding = new Founding(api(), product.setupToken(), say);
        Organisation organisation = Files.exists(note) ? read(note) : found(founding, people, note);
        while (organisation.members().size() < people) {
            int from = organisation.members().size();
            int to = Math.min(people, from + SIGN_INS_BETWEEN_NOTES);
            organisation = organisation.with(founding.signIn(from, to));
            write(note, organisation);
            say.accept("  signed in: " + to + " of " + people);
        }
        return organisation;
    }

    private Organisation found(Founding founding, int people, Path note) {
        say.accept("Founding an organisation of " + people + " people …");
        Organisation founded = founding.found(people, sections, today());
        write(note, founded);
        return founded;
    }

    private static Organisation read(Path note) {
        try {
            return JSON.readValue(note.toFile(), Organisation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path note, Organisation organisation) {
        try {
            JSON.writeValue(note.toFile(), organisation);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path note(Path folder, int people, int sections, Clock clock) {
        return folder.resolve("organisation-" + people + "-" + sections + "-" + today(clock) + ".json");
    }

    private static void delete(Path tree) {
        if (!Files.exists(tree)) {
            return;
        }
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new BenchmarkException("Cannot empty " + tree + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        product.close();
    }
}
