package io.rizhi.study.reading.model;

/** Whether a session takes beats: only a live one does; another session parks it, its reader ends it. */
public enum SessionState {
    LIVE,
    PARKED,
    ENDED
}
