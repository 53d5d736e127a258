package io.rizhi.study.progress.certificate.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.progress.model.LeaveSpan;
import io.rizhi.study.progress.model.RecordFixtures;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class CertificateRuleTest {

    private static final String NUMBER = "7k3mq9txb2h0zzzzzzzzzzzzzz";
    private static final Publication TWO_DAYS =
            publication(quizDay(1, MONDAY, section("s1")), quizDay(2, MONDAY.plusDays(1), section("s2")));
    private static final String LATER = "2026-12-01T09:00";

    @Test
    void a_finished_plan_that_gives_certificates_gives_one() {
        RecordFixtures person = finished();

        assertThat(rule(person, LATER).step(null, true)).isEqualTo(CertificateStep.ISSUE);
        Certificate certificate = issued(person);
        assertThat(certificate.number()).isEqualTo(new CertificateNumber("7K3MQ9TXB2H0"));
        assertThat(certificate.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 24));
        assertThat(certificate.earnedAt()).isEqualTo(person.instant("2026-11-24T09:10"));
        assertThat(certificate.days()).containsExactlyInAnyOrder(1, 2);
        assertThat(certificate.isWithdrawn()).isFalse();
    }

    @Test
    void a_plan_that_gives_none_gives_none() {
        assertThat(rule(finished(), LATER).step(null, false)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void a_day_that_is_missing_gives_none_even_after_its_window() {
        assertThat(rule(dayOne(), "2027-01-10T09:00").step(null, true)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void who_left_the_plan_halfway_gets_none_though_nothing_more_is_asked() {
        RecordFixtures person = following(TWO_DAYS)
                .read(1, "s1", "2026-11-23T09:00")
                .left("2026-11-23T09:05")
                .answered(1, 80, "2026-11-23T09:10");

        assertThat(person.record().completedAt()).isNull();
        assertThat(rule(person, LATER).step(null, true)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void who_comes_back_to_a_plan_left_halfway_gets_one_when_the_rest_of_it_is_done() {
        RecordFixtures person = following(TWO_DAYS)
                .read(1, "s1", "2026-11-23T09:00")
                .left("2026-11-23T09:05")
                .answered(1, 80, "2026-11-23T09:10")
                .returned("2026-11-23T14:00");

        assertThat(rule(person, LATER).step(null, true)).isEqualTo(CertificateStep.NOTHING);
        person.read(2, "s2", "2026-11-24T09:00").answered(2, 80, "2026-11-24T09:10");
        assertThat(rule(person, LATER).step(null, true)).isEqualTo(CertificateStep.ISSUE);
        assertThat(issued(person).days()).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void who_leaves_after_finishing_keeps_it() {
        RecordFixtures person = finished();
        Certificate certificate = issued(person);

        person.left("2026-11-25T09:00");

        assertThat(rule(person, LATER).step(certificate, true)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void an_excused_day_counts_and_withdrawing_the_excuse_withdraws_the_certificate() {
        RecordFixtures person = dayOne().excused(2, true, "2026-11-24T08:00");
        Certificate certificate = issued(person);
        assertThat(certificate.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 24));

        person.excused(2, false, "2026-11-25T09:00");

        CertificateRule rule = rule(person, LATER);
        assertThat(rule.step(certificate, true)).isEqualTo(CertificateStep.WITHDRAW);
        Withdrawal why = rule.withdraw(certificate, person.instant(LATER)).withdrawal();
        assertThat(why).isEqualTo(new Withdrawal(WithdrawalReason.EXCUSE_WITHDRAWN, 2, person.instant(LATER)));
    }

    @Test
    void leave_that_is_taken_back_later_leaves_the_certificate_alone() {
        RecordFixtures person = dayOne().onLeave(new LeaveSpan(MONDAY.plusDays(1), MONDAY.plusDays(1)))
                .answered(1, "another", 2, 90, "2026-11-24T10:00");
        Certificate certificate = issued(person);
        assertThat(certificate.days()).containsExactly(1);

        person.onLeave(new LeaveSpan(MONDAY.plusDays(9), MONDAY.plusDays(9)));

        assertThat(rule(person, LATER).step(certificate, true)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void a_corrected_mark_withdraws_it_and_undoing_gives_back_number_and_date() {
        RecordFixtures person = finished();
        Certificate certificate = issued(person);

        person.corrected(2, "a2", 3, 40, "2026-11-24T09:10", "2026-11-26T09:00");
        CertificateRule lost = rule(person, "2026-11-26T09:00");
        assertThat(lost.step(certificate, true)).isEqualTo(CertificateStep.WITHDRAW);
        Certificate withdrawn = lost.withdraw(certificate, person.instant("2026-11-26T09:00"));
        assertThat(withdrawn.withdrawal().reason()).isEqualTo(WithdrawalReason.QUIZ_NOT_PASSED);
        assertThat(withdrawn.withdrawal().day()).isEqualTo(2);
        assertThat(lost.step(withdrawn, true)).isEqualTo(CertificateStep.NOTHING);

        person.corrected(2, "a2", 4, 80, "2026-11-24T09:10", "2026-11-27T09:00");
        CertificateRule back = rule(person, "2026-11-27T09:00");
        assertThat(back.step(withdrawn, true)).isEqualTo(CertificateStep.RESTORE);
        assertThat(back.restore(withdrawn)).isEqualTo(certificate);
    }

    @Test
    void who_passes_again_after_a_withdrawal_keeps_the_number_with_the_new_date() {
        RecordFixtures person = finished();
        Certificate certificate = issued(person);
        person.corrected(2, "a2", 3, 40, "2026-11-24T09:10", "2026-11-26T09:00");
        Certificate withdrawn =
                rule(person, "2026-11-26T09:00").withdraw(certificate, person.instant("2026-11-26T09:00"));

        person.answered(2, "again", 2, 90, "2026-11-27T09:00");

        CertificateRule rule = rule(person, "2026-11-27T09:00");
        assertThat(rule.step(withdrawn, true)).isEqualTo(CertificateStep.RESTORE);
        Certificate restored = rule.restore(withdrawn);
        assertThat(restored.number()).isEqualTo(certificate.number());
        assertThat(restored.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(restored.issuedAt()).isEqualTo(certificate.issuedAt());
    }

    @Test
    void a_correction_that_moves_the_pass_to_another_attempt_leaves_it_alone() {
        RecordFixtures person = finished().answered(2, "better", 2, 90, "2026-11-24T10:00");
        Certificate certificate = issued(person);

        person.corrected(2, "a2", 3, 40, "2026-11-24T09:10", "2026-11-26T09:00");

        assertThat(rule(person, LATER).step(certificate, true)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void a_longer_or_materially_changed_publication_leaves_it_alone() {
        RecordFixtures person = finished();
        Certificate certificate = issued(person);

        person.republished(publication(
                2,
                LocalDate.of(2026, 11, 25),
                quizDay(1, MONDAY, section("s1", "new text", 2)),
                quizDay(2, MONDAY.plusDays(1), section("s2")),
                quizDay(3, LocalDate.of(2026, 11, 30), section("s3"))));

        assertThat(rule(person, "2027-01-10T09:00").step(certificate, false)).isEqualTo(CertificateStep.NOTHING);
    }

    @Test
    void undoing_restores_it_although_the_plan_has_grown_meanwhile() {
        RecordFixtures person = finished();
        Certificate certificate = issued(person);
        person.corrected(2, "a2", 3, 40, "2026-11-24T09:10", "2026-11-24T12:00");
        Certificate withdrawn =
                rule(person, "2026-11-24T12:00").withdraw(certificate, person.instant("2026-11-24T12:00"));
        person.republished(publication(
                2,
                LocalDate.of(2026, 11, 25),
                quizDay(1, MONDAY, section("s1")),
                quizDay(2, MONDAY.plusDays(1), section("s2")),
                quizDay(3, LocalDate.of(2026, 11, 30), section("s3"))));

        person.corrected(2, "a2", 4, 80, "2026-11-24T09:10", "2026-11-27T09:00");

        assertThat(rule(person, LATER).step(withdrawn, false)).isEqualTo(CertificateStep.RESTORE);
    }

    private static RecordFixtures dayOne() {
        return following(TWO_DAYS).read(1, "s1", "2026-11-23T09:00").answered(1, "a1", 2, 80, "2026-11-23T09:10");
    }

    private static RecordFixtures finished() {
        return dayOne().read(2, "s2", "2026-11-24T09:00").answered(2, "a2", 2, 80, "2026-11-24T09:10");
    }

    private static CertificateRule rule(RecordFixtures person, String at) {
        return new CertificateRule(person.record(), person.verdicts(at));
    }

    private static Certificate issued(RecordFixtures person) {
        return rule(person, LATER)
                .issue(
                        CertificateNumber.of(NUMBER),
                        "李静",
                        "安全生产法",
                        person.calendar(),
                        person.instant("2026-11-24T09:11"));
    }
}
