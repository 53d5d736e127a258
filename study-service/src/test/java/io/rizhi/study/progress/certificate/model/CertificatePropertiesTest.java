package io.rizhi.study.progress.certificate.model;

import static io.rizhi.study.plan.model.PlanFixtures.MONDAY;
import static io.rizhi.study.plan.model.PlanFixtures.publication;
import static io.rizhi.study.plan.model.PlanFixtures.quizDay;
import static io.rizhi.study.plan.model.PlanFixtures.section;
import static io.rizhi.study.progress.model.RecordFixtures.following;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.progress.model.DayStateName;
import io.rizhi.study.progress.model.RecordFixtures;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Marks that go up and down and excuses that come and go, looked at after some of them only, as events may be late. */
class CertificatePropertiesTest {

    private static final String NOW = "2026-11-27T09:00";
    private static final int DAYS = 3;

    /** @param isSeen whether the certificate is brought in line after it */
    private record Change(int day, boolean isMark, boolean isGood, boolean isSeen) {}

    @Property(tries = 400)
    void it_keeps_its_number_and_holds_exactly_while_its_days_stand(@ForAll("changes") List<Change> changes) {
        RecordFixtures person = reader();
        Certificate certificate = null;
        Certificate first = null;
        long sequence = 2;
        for (Change change : changes) {
            apply(person, change, ++sequence);
            certificate = change.isSeen() ? next(person, certificate, sequence) : certificate;
            first = first == null ? certificate : first;
            assertNumberStays(first, certificate);
        }

        certificate = next(person, certificate, sequence);

        if (certificate == null) {
            assertThat(person.record().completedAt()).isNull();
        } else {
            assertThat(certificate.isWithdrawn()).isEqualTo(!stands(person, certificate));
            assertThat(rule(person).step(certificate, true)).isEqualTo(CertificateStep.NOTHING);
        }
    }

    private static void assertNumberStays(@Nullable Certificate first, @Nullable Certificate now) {
        if (first != null) {
            assertThat(now).isNotNull();
            assertThat(now.number()).isEqualTo(first.number());
            assertThat(now.days()).isEqualTo(first.days());
            assertThat(now.personName()).isEqualTo(first.personName());
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Combinators.combine(
                        Arbitraries.integers().between(1, DAYS), either, Arbitraries.of(true, true, false), either)
                .as(Change::new)
                .list()
                .ofMaxSize(24);
    }

    private static RecordFixtures reader() {
        return following(publication(
                        quizDay(1, MONDAY, section("s1")),
                        quizDay(2, MONDAY.plusDays(1), section("s2")),
                        quizDay(3, MONDAY.plusDays(2), section("s3"))))
                .read(1, "s1", "2026-11-23T09:00")
                .read(2, "s2", "2026-11-24T09:00")
                .read(3, "s3", "2026-11-25T09:00");
    }

    private static void apply(RecordFixtures person, Change change, long sequence) {
        int day = change.day();
        boolean isDone = person.day(day, NOW).state().isDone();
        if (change.isMark()) {
            String at = MONDAY.plusDays(day - 1) + "T10:00";
            person.corrected(day, "attempt-" + day, sequence, change.isGood() ? 80 : 20, at, NOW);
        } else if (!isDone || !change.isGood()) {
            person.excused(day, change.isGood(), NOW);
        }
    }

    private static @Nullable Certificate next(RecordFixtures person, @Nullable Certificate known, long round) {
        CertificateRule rule = rule(person);
        return switch (rule.step(known, true)) {
            case ISSUE -> rule.issue(number(round), "李静", "计划", person.calendar(), person.instant(NOW));
            case WITHDRAW -> rule.withdraw(known, person.instant(NOW));
            case RESTORE -> rule.restore(known);
            case NOTHING -> known;
        };
    }

    private static boolean stands(RecordFixtures person, Certificate certificate) {
        return person.verdicts(NOW).stream()
                .filter(verdict -> certificate.days().contains(verdict.day().day()))
                .allMatch(verdict -> verdict.completion() != null || verdict.state() == DayStateName.EXCUSED);
    }

    private static CertificateNumber number(long round) {
        return new CertificateNumber(String.format("%012d", round));
    }

    private static CertificateRule rule(RecordFixtures person) {
        return new CertificateRule(person.record(), person.verdicts(NOW));
    }
}
