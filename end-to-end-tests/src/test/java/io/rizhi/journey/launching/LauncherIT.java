package io.rizhi.journey.launching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.Launcher;
import io.rizhi.launcher.process.Java;
import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.Product;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LauncherIT {
    private static final List<String> PARTS = List.of(
            Product.MONGOD,
            Product.KAFKA,
            Product.MAIL,
            Product.STUDY,
            Product.QUIZ,
            Product.NOTIFICATION,
            Product.GATEWAY);

    @Test
    void nothing_outlives_a_launcher_that_is_killed_and_the_next_start_works() throws Exception {
        var data = TheProduct.fresh("killed");
        var launcher = launch(data);
        assertThat(awaitLine(launcher, "First admin")).as(log(data)).isTrue();
        var children = children(data);
        assertThat(children).hasSameSizeAs(PARTS);

        launcher.destroyForcibly();

        for (ProcessHandle child : children) {
            assertThat(child.onExit().get(60, TimeUnit.SECONDS).isAlive()).isFalse();
        }
        try (var again = Product.start(TheProduct.options(data))) {
            assertThat(again.names()).containsExactlyInAnyOrderElementsOf(PARTS);
        }
    }

    @Test
    void a_signal_stops_everything_in_order() throws Exception {
        var data = TheProduct.fresh("stopped");
        var launcher = launch(data);
        assertThat(awaitLine(launcher, "First admin")).as(log(data)).isTrue();
        var children = children(data);

        launcher.destroy();

        assertThat(launcher.waitFor(90, TimeUnit.SECONDS)).isTrue();
        assertThat(children).noneMatch(ProcessHandle::isAlive);
        assertThat(Files.list(data.resolve("run"))
                        .filter(file -> file.toString().endsWith(".pid")))
                .isEmpty();
    }

    @Test
    void a_second_launcher_on_the_same_folder_says_so_and_touches_nothing() {
        var running = TheProduct.get();
        var data = Repository.root().resolve("target/journeys/product");

        assertThatThrownBy(() -> Product.start(TheProduct.options(data)))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("already runs on " + data);
        assertThat(running.process(Product.GATEWAY).isAlive()).isTrue();
    }

    @Test
    void a_part_that_dies_is_reported_and_stays_down_until_it_is_started_again() throws Exception {
        var data = TheProduct.fresh("reported");
        var said = new CopyOnWriteArrayList<String>();
        try (var product = Product.start(TheProduct.options(data).saying(said::add))) {
            var mail = product.process(Product.MAIL);

            mail.destroyForcibly();
            mail.onExit().get(30, TimeUnit.SECONDS);
            product.process(Product.MAIL).onExit().get(30, TimeUnit.SECONDS);
            product.restart(Product.MAIL);

            assertThat(said)
                    .anyMatch(line -> line.startsWith("mail ended by itself with code 137. It is not started again."));
            assertThat(product.process(Product.MAIL).pid()).isNotEqualTo(mail.pid());
        }
    }

    private static Process launch(Path data) throws IOException {
        var words = new ArrayList<>(List.of(
                Java.executable(),
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                Java.launcherClassPath(),
                Launcher.class.getName(),
                "--empty",
                "--free-ports",
                "--apps",
                TheProduct.options(data).apps().toString(),
                "--data",
                data.toString()));
        return new ProcessBuilder(words)
                .directory(Repository.root().toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static boolean awaitLine(Process launcher, String part) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<ProcessHandle> children(Path data) throws IOException {
        var found = new ArrayList<ProcessHandle>();
        for (String part : PARTS) {
            var words =
                    Files.readString(data.resolve("run").resolve(part + ".pid")).split(" ");
            found.add(ProcessHandle.of(Long.parseLong(words[0])).orElseThrow());
        }
        return found;
    }

    private static String log(Path data) {
        return "see " + data.resolve("logs");
    }
}
