package io.rizhi.study.reading.session;

import io.rizhi.study.reading.model.ReadingSession;

/**
 * A session with the version on which a decision about it rests.
 *
 * @param session the session
 * @param version raised by each write
 * @param isFresh whether it was read from the store just now, not remembered
 */
public record StoredSession(ReadingSession session, long version, boolean isFresh) {}
