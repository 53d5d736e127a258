package io.rizhi.launcher.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {
    @TempDir
    Path data;

    @Test
    void makes_a_secret_once_and_keeps_it_from_others() throws IOException {
        var first = new Secrets(data).token("setup-token");

        assertThat(first).hasSizeGreaterThanOrEqualTo(32);
        assertThat(new Secrets(data).token("setup-token")).isEqualTo(first);
        assertThat(mode("secrets")).isEqualTo("rwx------");
        assertThat(mode("secrets/setup-token")).isEqualTo("rw-------");
    }

    @Test
    void keeps_a_text_made_elsewhere_as_closely() throws IOException {
        var secrets = new Secrets(data);
        secrets.write("demo-logins", "admin secret");
        secrets.write("demo-logins", "admin other");

        assertThat(secrets.read("demo-logins")).isEqualTo("admin other");
        assertThat(mode("secrets/demo-logins")).isEqualTo("rw-------");
        assertThat(secrets.read("nothing")).isEmpty();
    }

    private String mode(String file) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve(file)));
    }
}
