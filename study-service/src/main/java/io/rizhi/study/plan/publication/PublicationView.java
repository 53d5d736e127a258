package io.rizhi.study.plan.publication;

import io.rizhi.study.plan.model.Publication;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A publication in a list.
 *
 * @param planId the plan
 * @param version its number, from 1
 * @param hash hash of everything people are asked to do
 * @param publishedAt when it was published
 * @param publishedBy name of the admin who published
 * @param headCount people in the audience then
 * @param recordsCreated study records that follow it so far
 * @param isComplete whether all of the audience has been asked
 * @param startOn first study date
 * @param endOn last study date
 * @param days number of days
 */
public record PublicationView(
        String planId,
        int version,
        String hash,
        Instant publishedAt,
        String publishedBy,
        long headCount,
        long recordsCreated,
        boolean isComplete,
        LocalDate startOn,
        LocalDate endOn,
        int days) {

    public static PublicationView of(StoredPublication stored) {
        Publication content = stored.content();
        PublicationProgress progress = stored.progress();
        return new PublicationView(
                content.planId(),
                content.version(),
                content.hash(),
                content.publishedAt(),
                progress.publishedBy(),
                progress.headCount(),
                progress.recordsCreated(),
                progress.isComplete(),
                content.startOn(),
                content.endOn(),
                content.days().size());
    }
}
