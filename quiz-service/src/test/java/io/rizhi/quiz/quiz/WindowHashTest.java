package io.rizhi.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.quiz.model.Layout;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.quiz.quiz.model.UsualBut;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class WindowHashTest {
    private static final QuizSettings USUAL = QuizSettings.usual();

    @Test
    void a_version_without_newer_rules_keeps_the_hash_it_had_before_there_were_any() {
        String rules = "QuizSettings[passPercent=60, attemptsAllowed=null, timeLimitSeconds=null, graceSeconds=60,"
                + " isShuffled=false, areOptionsShuffled=true, policy=EXACT, review=AFTER_SUBMISSION]";

        assertThat(hash(USUAL)).isEqualTo(Fingerprint.sha256("测验一\n" + rules + "\n"));
    }

    @Test
    void a_window_makes_another_version() {
        QuizWindow window = new QuizWindow(null, Instant.parse("2026-12-01T00:00:00Z"));
        QuizSettings closing = UsualBut.within(window);

        assertThat(hash(closing)).isNotEqualTo(hash(USUAL));
    }

    @Test
    void marks_below_zero_make_another_version() {
        QuizSettings negative = UsualBut.withNegativeMarks();

        assertThat(hash(negative)).isNotEqualTo(hash(USUAL));
    }

    private static String hash(QuizSettings settings) {
        return QuizHash.of("测验一", settings, List.of(), Layout.PLAIN);
    }
}
