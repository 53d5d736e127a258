package io.rizhi.quiz.attempt;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quiz as one person would get it now. Nothing of it is kept.
 *
 * @param version newest published one
 * @param questions in the order of this draw, without keys
 * @param sections parts of the paper, in order; empty when there are none
 * @param timeLimitSeconds time limit of the quiz itself; null for none
 * @param allowedSeconds time limit of this person; null for none
 * @param extraSeconds how much of it was added for this person
 * @param attemptsAllowed null for any number
 * @param opens own beginning of the quiz for this person; a plan may begin later
 * @param closes own end of the quiz for this person; a plan may end earlier
 * @param deadline if it were started now; null when there is none
 * @param refusal code of the problem that a first start would meet now; null when the quiz itself would let it start
 * @param seed shows the same draw again
 * @param soFar what the attempts made leave of it on the day on which it was taken last; null when there are none
 * @param days the same of each day on which this person took it, the newest 20, newest first; of any other day the terms hold as they are
 */
record PreviewView(
        String quizId,
        int version,
        String title,
        String personId,
        List<AttemptQuestionView> questions,
        List<AttemptSectionView> sections,
        @Nullable Integer timeLimitSeconds,
        @Nullable Integer allowedSeconds,
        int extraSeconds,
        @Nullable Integer attemptsAllowed,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Instant deadline,
        @Nullable String refusal,
        String seed,
        @Nullable PreviewTriesView soFar,
        List<PreviewTriesView> days) {}
