package io.rizhi.study.reading.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a beat that was taken. It is kept for a while, so that a repeated beat gets the same one.
 *
 * @param seq the beat
 * @param nonce the nonce for the next beat
 * @param creditedMillis what the beat earned
 * @param proved sections proved by it
 * @param refusal why it earned nothing; null when it earned something
 */
public record BeatAnswer(
        int seq,
        String nonce,
        long creditedMillis,
        List<String> proved,
        @Nullable BeatRefusal refusal) {

    public BeatAnswer {
        proved = List.copyOf(proved);
    }
}
