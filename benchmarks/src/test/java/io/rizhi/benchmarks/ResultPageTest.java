package io.rizhi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultPageTest {

    private final ResultPage page =
            new ResultPage(LocalDate.parse("2026-11-26"), "./dev bench --seconds 5", "0a1b2c3d4e+", 1.25);

    @Test
    void names_machine_date_commit_command_and_load_beside_the_figures() {
        page.add(new Figure("reading beats", "**1.20**", "bare driver 900/s", "≥ 1.0", true));
        page.add(new Figure("plan day", "**p95 90 ms**", "", "p95 ≤ 60 ms", false));

        assertThat(page.text("2 cores", 2.5))
                .contains("2026-11-26", "| machine | 2 cores |", "with local changes", "`./dev bench --seconds 5`")
                .contains("1.3 before, 2.5 after")
                .contains("| reading beats | **1.20** | bare driver 900/s | ≥ 1.0 | met |")
                .contains("| plan day | **p95 90 ms** |  | p95 ≤ 60 ms | missed |");
    }

    @Test
    void is_written_under_its_date_and_commit(@TempDir Path folder) throws IOException {
        Path written = page.write(folder, "text");

        assertThat(written).hasFileName("2026-11-26-0a1b2c3d4e-changed.md").hasContent("text");
    }
}
