package io.rizhi.study.reading.session;

import io.rizhi.study.reading.model.BeatAnswer;
import io.rizhi.study.reading.model.BeatRefusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a beat.
 *
 * @param seq the beat
 * @param nonce the nonce of the next beat
 * @param creditedSeconds what the beat earned
 * @param sections the sections with their credit
 * @param provedSections sections that this beat proved
 * @param refusal why it earned nothing; null when it earned something
 * @param isReadingDone whether all sections are proved
 */
public record BeatView(
        int seq,
        String nonce,
        int creditedSeconds,
        List<ReadingSectionView> sections,
        List<String> provedSections,
        @Nullable String refusal,
        boolean isReadingDone) {

    static BeatView of(TakeBeat.Answered answered) {
        BeatAnswer answer = answered.answer();
        BeatRefusal refusal = answer.refusal();
        return new BeatView(
                answer.seq(),
                answer.nonce(),
                (int) (answer.creditedMillis() / 1000),
                ReadingSectionView.of(answered.session()),
                answer.proved(),
                refusal == null ? null : refusal.code(),
                answered.session().isReadingDone());
    }
}
