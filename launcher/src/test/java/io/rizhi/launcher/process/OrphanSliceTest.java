package io.rizhi.launcher.process;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.launcher.mongo.MongodBinary;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanSliceTest {
    @Test
    void no_mongod_and_no_broker_outlives_a_launcher_that_is_killed(@TempDir Path folder) throws Exception {
        var mongod = new MongodBinary(System.getenv(), Repository.root().resolve(".data/cache")).find();
        var launcher = new ProcessBuilder(
                        Java.executable(),
                        "-Dlogback.configurationFile=broker-logback.xml",
                        "-cp",
                        "target/test-classes:" + Java.launcherClassPath(),
                        TwoServersMain.class.getName(),
                        folder.toString(),
                        mongod.toString())
                .redirectErrorStream(true)
                .start();
        var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8));
        var mongo = process(lines.readLine());
        var kafka = process(lines.readLine());
        assertThat(mongo).isPresent();
        assertThat(kafka).isPresent();

        launcher.destroyForcibly();

        assertThat(mongo.orElseThrow().onExit().get(30, TimeUnit.SECONDS).isAlive())
                .isFalse();
        assertThat(kafka.orElseThrow().onExit().get(30, TimeUnit.SECONDS).isAlive())
                .isFalse();
    }

    private static Optional<ProcessHandle> process(String line) {
        return ProcessHandle.of(Long.parseLong(line.strip()));
    }
}
