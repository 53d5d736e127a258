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
record ForecastView(List<Item> items) {

    /**
     * One certificate.
     *
     * @param recordId study record
     * @param personId whose
     * @param planId of which plan
     * @param step issue, withdraw or restore
     */
    record Item(String recordId, String personId, String planId, String step) {

        static Item of(RecordInHand record, CertificateStep step) {
            return new Item(
                    record.record().id().value(),
                    record.record().personId().value(),
                    record.record().planId().value(),
                    step.name().toLowerCase(Locale.ROOT));
        }
    }
}
