package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.model.Preview;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a correction would do.
 *
 * @param attempts graded attempts looked at
 * @param changed whose marks change
 * @param better whose share of the total rises
 * @param passing that pass then and did not
 * @param failing that passed and do not any more
 * @param gradedNow that wait for a person and would be graded then
 * @param waitingNow that are graded and would wait for a person again
 * @param ungraded not graded yet; they will be with the corrected question
 * @param rows attempts that change, those that pass or fail differently first, 200 at most
 * @param days of plans on which somebody's mark changes, 200 at most
 * @param certificates that would be issued or withdrawn; null when that cannot be found out now
 */
@Schema(name = "CorrectionPreview")
record CorrectionPreviewView(
        int attempts,
        int changed,
        int better,
        int passing,
        int failing,
        int gradedNow,
        int waitingNow,
        long ungraded,
        List<RemarkedAttemptView> rows,
        List<AffectedDayView> days,
        @Nullable AffectedCertificatesView certificates) {
    private static final int MOST_DAYS = 200;

    static CorrectionPreviewView of(Preview preview, long ungraded, @Nullable AffectedCertificatesView certificates) {
        return new CorrectionPreviewView(
                preview.attempts(),
                preview.changed(),
                preview.better(),
                preview.passing(),
                preview.failing(),
                preview.gradedNow(),
                preview.waitingNow(),
                ungraded,
                preview.rows().stream().map(RemarkedAttemptView::of).toList(),
                preview.days().entrySet().stream()
                        .limit(MOST_DAYS)
                        .map(day -> AffectedDayView.of(day.getKey(), day.getValue()))
                        .toList(),
                certificates);
    }
}
