package io.rizhi.quiz.quiz;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.Layout;
import io.rizhi.quiz.quiz.model.QuizMode;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.Taking;
import io.rizhi.quiz.quiz.model.UsualBut;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class QuizHashTest {
    private static final String RULES = "QuizSettings[passPercent=60, attemptsAllowed=null, timeLimitSeconds=null,"
            + " graceSeconds=60, isShuffled=false, areOptionsShuffled=true, policy=EXACT, review=AFTER_SUBMISSION%s]";

    @Test
    void a_quiz_with_the_usual_rules_keeps_the_hash_of_its_older_versions() {
        assertThat(hash(Taking.USUAL)).isEqualTo(Fingerprint.sha256("一\n" + RULES.formatted("") + "\n"));
        assertThat(hash(new Taking(60, 0, null)))
                .isEqualTo(Fingerprint.sha256("一\n"
                        + RULES.formatted(", taking=Taking[firstDelaySeconds=60, laterDelaySeconds=0, review=null]")
                        + "\n"));
    }

    @Test
    void every_rule_of_attempts_is_part_of_the_hash() {
        Stream<Taking> takings = Stream.of(
                Taking.USUAL,
                taking(GradeBy.LAST, QuizMode.ASSESSMENT, Expiry.SUBMIT, 86_400),
                taking(GradeBy.BEST, QuizMode.PRACTICE, Expiry.SUBMIT, 86_400),
                taking(GradeBy.BEST, QuizMode.ASSESSMENT, Expiry.GRACE, 86_400),
                taking(GradeBy.BEST, QuizMode.ASSESSMENT, Expiry.GRACE, 3_600));

        assertThat(takings.map(QuizHashTest::hash).distinct()).hasSize(5);
    }

    private static Taking taking(GradeBy by, QuizMode mode, Expiry expiry, int seconds) {
        return new Taking(0, 0, null, by, mode, expiry, seconds);
    }

    private static String hash(Taking taking) {
        QuizSettings settings = UsualBut.taken(taking);
        return QuizHash.of("一", settings, List.of(), Layout.PLAIN);
    }
}
