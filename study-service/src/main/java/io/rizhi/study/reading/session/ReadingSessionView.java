package io.rizhi.study.reading.session;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A session that was opened.
 *
 * @param sessionId the session
 * @param beatSeconds seconds between two beats
 * @param nonce the nonce of the first beat
 * @param seq the last beat taken; the first beat carries one more
 * @param sections the sections with their credit
 * @param parkedSessionId the session that was parked by this one; null without one
 */
public record ReadingSessionView(
        String sessionId,
        int beatSeconds,
        String nonce,
        int seq,
        List<ReadingSectionView> sections,
        @Nullable String parkedSessionId) {}
