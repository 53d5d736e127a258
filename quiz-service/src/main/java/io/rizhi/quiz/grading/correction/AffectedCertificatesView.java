package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.CertificateClient.Forecast;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * Certificates that hang on the marks.
 *
 * @param issued that people would get for the first time
 * @param restored that were withdrawn and would hold again
 * @param withdrawn that would no longer hold
 * @param isComplete false when so many people pass or fail differently that not all were looked at
 * @param rows whose, those that would be withdrawn first, 200 at most
 */
@Schema(name = "AffectedCertificates")
record AffectedCertificatesView(
        int issued, int restored, int withdrawn, boolean isComplete, List<AffectedCertificate> rows) {
    private static final int MOST_ROWS = 200;
    private static final List<String> STEPS = List.of("withdraw", "restore", "issue");

    /**
     * One of them.
     *
     * @param step issue, withdraw or restore
     */
    @Schema(name = "AffectedCertificate")
    record AffectedCertificate(String personId, String planId, String step) {}

    static AffectedCertificatesView of(List<Forecast> found, boolean isComplete) {
        return new AffectedCertificatesView(
                count(found, "issue"),
                count(found, "restore"),
                count(found, "withdraw"),
                isComplete,
                STEPS.stream()
                        .flatMap(step -> found.stream().filter(one -> one.step().equals(step)))
                        .limit(MOST_ROWS)
                        .map(one -> new AffectedCertificate(one.personId(), one.planId(), one.step()))
                        .toList());
    }

    private static int count(List<Forecast> found, String step) {
        return (int) found.stream().filter(one -> one.step().equals(step)).count();
    }
}
