package io.rizhi.quiz.review.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rizhi.quiz.review.model.Memory.Phase;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Against what another implementation makes of thousands of sequences. */
class FsrsVectorsTest {
    private static final ZoneId UTC = ZoneOffset.UTC;

    @Test
    void thousands_of_sequences_give_the_days_stability_and_difficulty_of_the_reference() throws IOException {
        List<String> lines = lines();

        assertThat(lines).hasSize(3000);
        lines.forEach(FsrsVectorsTest::check);
    }

    private static void check(String line) {
        String[] fields = line.split(",", -1);
        Instant now = Instant.EPOCH.plus(Duration.ofMinutes(Long.parseLong(fields[0])));
        Memory memory = null;
        List<String> came = new ArrayList<>();
        for (String step : fields[1].split(" ", -1)) {
            String[] parts = step.split(":", -1);
            Rating rating = Rating.values()[Integer.parseInt(parts[0]) - 1];
            memory = Fsrs.after(memory, rating, now, UTC);
            came.add(Long.toString(came(memory, now)));
            now = parts.length > 1 ? now.plus(Duration.ofMinutes(Long.parseLong(parts[1]))) : now;
        }
        Memory last = Objects.requireNonNull(memory);
        assertThat(String.join(" ", came)).as(line).isEqualTo(fields[2]);
        double stability = Double.parseDouble(fields[3]);
        assertThat(last.stability()).as(line).isCloseTo(stability, within(1e-6 * Math.max(1, stability)));
        assertThat(last.difficulty()).as(line).isCloseTo(Double.parseDouble(fields[4]), within(1e-7));
        assertThat(last.reviews()).as(line).isEqualTo(Integer.parseInt(fields[5]));
        assertThat(last.lapses()).as(line).isEqualTo(Integer.parseInt(fields[6]));
    }

    private static long came(Memory memory, Instant now) {
        return memory.phase() == Phase.REVIEW
                ? Fsrs.interval(memory, UTC)
                : -Duration.between(now, memory.dueAt()).toMinutes();
    }

    private static List<String> lines() throws IOException {
        InputStream stored = Objects.requireNonNull(FsrsVectorsTest.class.getResourceAsStream("/fsrs/vectors.csv"));
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stored, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        }
    }
}
