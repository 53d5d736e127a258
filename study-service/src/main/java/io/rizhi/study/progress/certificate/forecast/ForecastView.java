package io.rizhi.study.progress.certificate.forecast;

import io.rizhi.study.progress.certificate.model.CertificateStep;
import io.rizhi.study.progress.record.RecordInHand;
import java.util.List;
import java.util.Locale;

/**
 * Certificates that would change.
 *
 * @param items by study record; those that stay as they are, are left out
 */
record ForecastView(List<ForecastItem> items) {

    /**
     * One certificate.
     *
     * @param recordId study record
     * @param personId whose
     * @param planId of which plan
     * @param step issue, withdraw or restore
     */
    record ForecastItem(String recordId, String personId, String planId, String step) {

        static ForecastItem of(RecordInHand record, CertificateStep step) {
            return new ForecastItem(
                    record.record().id().value(),
                    record.record().personId().value(),
                    record.record().planId().value(),
                    step.name().toLowerCase(Locale.ROOT));
        }
    }
}
