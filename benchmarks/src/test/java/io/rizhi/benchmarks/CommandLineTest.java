package io.rizhi.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void measures_everything_but_the_large_organisation_after_two_minutes_of_warm_up_unless_told_otherwise() {
        var line = CommandLine.parse();

        assertThat(line.only())
                .contains(What.START, What.BEATS, What.EVENTS)
                .doesNotContain(What.STATISTICS, What.PUBLISH);
        assertThat(line.asksForLarge()).isFalse();
        assertThat(line.warmUp()).isEqualTo(Duration.ofMinutes(2));
        assertThat(line.connections()).isEqualTo(64);
        assertThat(line.writesPage()).isTrue();
    }

    @Test
    void reads_every_option() {
        var line = CommandLine.parse(
                "--only",
                "beats,today",
                "--seconds",
                "5",
                "--warm-up",
                "7",
                "--connections",
                "8",
                "--people",
                "20",
                "--print");

        assertThat(line.only()).containsExactly(What.BEATS, What.TODAY);
        assertThat(line.time()).isEqualTo(Duration.ofSeconds(5));
        assertThat(line.warmUp()).isEqualTo(Duration.ofSeconds(7));
        assertThat(line.connections()).isEqualTo(8);
        assertThat(line.people()).isEqualTo(20);
        assertThat(line.writesPage()).isFalse();
        assertThat(line.words()).startsWith("--only", "beats,today");
    }

    @Test
    void measures_the_large_organisation_alone_when_asked_for_it_by_name() {
        var line = CommandLine.parse("--only", "statistics");

        assertThat(line.asksForLarge()).isTrue();
        assertThat(line.asksForSmall()).isFalse();
    }

    @Test
    void a_rush_is_measured_only_when_it_is_named() {
        assertThat(CommandLine.parse().asksForRush()).isFalse();
        CommandLine line = CommandLine.parse("--only", "starts");
        assertThat(line.asksForRush()).isTrue();
        assertThat(line.asksForSmall()).isFalse();
        assertThat(line.asksForLarge()).isFalse();
    }

    @Test
    void refuses_an_unknown_name_with_the_names_it_knows() {
        assertThatThrownBy(() -> CommandLine.parse("--only", "speed"))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("speed")
                .hasMessageContaining("responses");
    }

    @Test
    void refuses_fewer_people_than_keep_the_connections_busy() {
        assertThatThrownBy(() -> CommandLine.parse("--people", "100"))
                .isInstanceOf(BenchmarkException.class)
                .hasMessageContaining("twice the connections");
    }

    @Test
    void refuses_a_number_out_of_bounds_and_a_missing_one() {
        assertThatThrownBy(() -> CommandLine.parse("--seconds", "0")).isInstanceOf(BenchmarkException.class);
        assertThatThrownBy(() -> CommandLine.parse("--seconds")).hasMessageContaining("needs a value");
    }
}
