package io.rizhi.study.progress.certificate.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.progress.model.RecordFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class CertificateForecastTest {

    private static final String NOW = "2026-11-25T09:00";
    private static final String ANSWERED = "2026-11-23T09:10";

    @Test
    void a_quiz_that_is_lost_would_withdraw_a_certificate() {
        RecordFixtures person = answered(80);

        assertThat(forecast(person, certificate(person), new QuizChange(1, null)))
                .isEqualTo(CertificateStep.WITHDRAW);
        assertThat(person.record().completedAt()).as("nothing changes").isNotNull();
    }

    @Test
    void a_quiz_that_is_gained_would_issue_one() {
        RecordFixtures person = answered(40);

        assertThat(forecast(person, null, new QuizChange(1, person.instant(ANSWERED))))
                .isEqualTo(CertificateStep.ISSUE);
    }

    @Test
    void a_quiz_that_is_gained_back_would_restore_one() {
        RecordFixtures person = answered(80);
        Certificate certificate = certificate(person);
        person.corrected(1, "a1", 3, 40, ANSWERED, NOW);
        Certificate withdrawn =
                new CertificateRule(person.record(), person.verdicts(NOW)).withdraw(certificate, person.instant(NOW));

        assertThat(forecast(person, withdrawn, new QuizChange(1, person.instant(ANSWERED))))
                .isEqualTo(CertificateStep.RESTORE);
    }

    @Test
    void another_attempt_that_passed_does_not_help_when_the_rule_says_that_it_does_not_count() {
        RecordFixtures person = answered(80).answered(1, "a2", 2, 90, "2026-11-23T10:00");

        assertThat(forecast(person, certificate(person), new QuizChange(1, null)))
                .isEqualTo(CertificateStep.WITHDRAW);
    }

    @Test
    void an_attested_day_does_not_hang_on_its_quiz() {
        RecordFixtures person =
                following(publication(quizDay(1, MONDAY, section("s1")))).answered(1, "a1", 2, 40, ANSWERED);
        person.attest(1, "2026-11-23T12:00", "2026-11-24T09:00");

        assertThat(forecast(person, certificate(person), new QuizChange(1, null)))
                .isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void a_plan_that_gives_none_would_give_none() {
        RecordFixtures person = answered(40);

        assertThat(new CertificateForecast(person.duty(), person.instant(NOW))
                        .step(person.record(), List.of(new QuizChange(1, person.instant(ANSWERED))), null, false))
                .isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void a_first_result_that_waited_for_marks_until_then_would_issue_one() {
        RecordFixtures person =
                following(publication(quizDay(1, MONDAY, section("s1")))).read(1, "s1", "2026-11-23T09:00");

        assertThat(forecast(person, null, new QuizChange(1, person.instant(ANSWERED))))
                .isEqualTo(CertificateStep.ISSUE);
    }

    @Test
    void days_that_are_unknown_or_have_nothing_to_lose_change_nothing() {
        RecordFixtures person =
                following(publication(quizDay(1, MONDAY, section("s1")))).read(1, "s1", "2026-11-23T09:00");

        assertThat(forecast(person, null, new QuizChange(1, null))).isEqualTo(CertificateStep.NOTHING);
        assertThat(forecast(person, null, new QuizChange(9, person.instant(ANSWERED))))
                .isEqualTo(CertificateStep.NOTHING);
    }

    private static RecordFixtures answered(int percent) {
        return following(publication(quizDay(1, MONDAY, section("s1"))))
                .read(1, "s1", "2026-11-23T09:00")
                .answered(1, "a1", 2, percent, ANSWERED);
    }

    private static Certificate certificate(RecordFixtures person) {
        return new CertificateRule(person.record(), person.verdicts(NOW))
                .issue(new CertificateNumber("7K3MQ9TXB2H0"), "李静", "计划", person.calendar(), person.instant(NOW));
    }

    private static CertificateStep forecast(RecordFixtures person, Certificate known, QuizChange change) {
        return new CertificateForecast(person.duty(), person.instant(NOW))
                .step(person.record(), List.of(change), known, true);
    }
}
