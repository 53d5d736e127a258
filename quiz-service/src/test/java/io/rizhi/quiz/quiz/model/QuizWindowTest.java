package io.rizhi.quiz.quiz.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Fault;
import io.rizhi.quiz.override.model.Allowance;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuizWindowTest {
    private static final String NONE = "-";

    @ParameterizedTest
    @CsvSource({
        "-,                         -,                         -",
        "2026-11-27T09:00:00Z,      2026-11-27T10:00:00Z,      -",
        "2026-11-27T10:00:00Z,      2026-11-27T10:00:00Z,      window-crossed /closes",
        "0001-01-01T00:00:00Z,      9999-12-31T23:59:59Z,      -",
        "0000-12-31T23:59:59Z,      -,                         year-out-of-range /opens",
        "-0044-03-15T12:00:00Z,     -,                         year-out-of-range /opens",
        "-,                         +10000-01-01T00:00:00Z,    year-out-of-range /closes",
        "-,                         +292278995-01-01T00:00:00Z, year-out-of-range /closes",
        "-1000000000-01-01T00:00:00Z, +1000000000-12-31T23:59:59Z, year-out-of-range /opens|year-out-of-range /closes",
    })
    void a_window_lies_in_the_calendar_and_closes_after_it_opens(String opens, String closes, String faults) {
        QuizWindow window = QuizWindow.of(instant(opens), instant(closes));

        assertThat(window.check()).extracting(QuizWindowTest::shown).isEqualTo(expected(faults));
        assertThat(DraftRules.check("测验", Composition.of(List.of()), UsualBut.within(window)))
                .extracting(QuizWindowTest::shown)
                .isEqualTo(expected(faults));
        assertThat(new Allowance(60, null, null, window, false).check())
                .extracting(QuizWindowTest::shown)
                .isEqualTo(expected(faults));
    }

    private static List<String> expected(String faults) {
        return faults.equals(NONE) ? List.of() : List.of(faults.split("\\|"));
    }

    private static String shown(Fault fault) {
        return fault.code() + " " + fault.pointer();
    }

    private static @Nullable Instant instant(String text) {
        return text.equals(NONE) ? null : Instant.parse(text);
    }
}
