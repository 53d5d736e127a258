package io.rizhi.quiz.grading.correction;

import io.rizhi.quiz.grading.correction.FindCorrectable.Correctable;
import io.rizhi.quiz.grading.correction.model.KeyCorrection;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;

/** Corrections of a published version, newest first, 200 at most. */
@Schema(name = "Corrections")
record CorrectionsView(List<CorrectionView> items) {
    static CorrectionsView of(Correctable found) {
        boolean isQuiet = found.known().stream()
                .noneMatch(correction -> correction.status().isUnderWay());
        String newest = found.steps().key();
        List<CorrectionView> items = new ArrayList<>();
        for (KeyCorrection correction : found.known()) {
            items.add(
                    0, CorrectionView.of(correction, isQuiet && correction.id().equals(newest)));
        }
        return new CorrectionsView(List.copyOf(items));
    }
}
