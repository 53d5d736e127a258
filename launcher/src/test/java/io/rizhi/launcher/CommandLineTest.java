package io.rizhi.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.ProductPorts;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineTest {
    @Test
    void without_options_everything_is_standard() {
        var line = CommandLine.parse();

        assertThat(line.options().ports()).isEqualTo(ProductPorts.standard());
        assertThat(line.data()).isEqualTo(Repository.root().resolve(".data"));
        assertThat(line.options().apps()).isEqualTo(Repository.root().resolve(".data/apps"));
        assertThat(line.isEmpty()).isFalse();
        assertThat(line.isDown()).isFalse();
    }

    @Test
    void options_come_in_any_order() {
        var line =
                CommandLine.parse("--port", "9000", "--empty", "--data", "/tmp/rizhi/../study", "--apps", "/tmp/apps");

        assertThat(line.options().ports()).isEqualTo(ProductPorts.standard().withGateway(9000));
        assertThat(line.data()).isEqualTo(Path.of("/tmp/study"));
        assertThat(line.options().apps()).isEqualTo(Path.of("/tmp/apps"));
        assertThat(line.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--port", "--port x", "--port 0", "--port 70000", "--data", "--prot 1"})
    void a_wrong_option_ends_with_a_sentence(String words) {
        assertThatThrownBy(() -> CommandLine.parse(words.split(" "))).isInstanceOf(LaunchException.class);
    }
}
