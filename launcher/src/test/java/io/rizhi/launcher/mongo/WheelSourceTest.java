package io.rizhi.launcher.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WheelSourceTest {
    @Test
    void refuses_bytes_that_are_not_the_pinned_ones(@TempDir Path folder) throws IOException {
        var wheel = Files.writeString(folder.resolve("mongod.whl"), "something else");

        assertThatThrownBy(() -> WheelSource.verified(wheel))
                .isInstanceOf(LaunchException.class)
                .hasMessageContaining("expected: " + WheelSource.SHA_256);
    }

    @ParameterizedTest
    @CsvSource({"Linux,amd64,true", "Linux,x86_64,true", "Linux,aarch64,false", "Mac OS X,x86_64,false"})
    void is_for_linux_on_64_bit_intel_only(String os, String arch, boolean expected) {
        assertThat(WheelSource.isFor(os, arch)).isEqualTo(expected);
    }
}
