package io.rizhi.study.reading.model;

import java.util.Locale;

/** Why a beat earned nothing. */
public enum BeatRefusal {
    HIDDEN,
    IDLE,
    TOO_FAST,
    WRONG_NONCE,
    REPLAYED,
    NOTHING_VISIBLE,
    NOT_ACTIVE_SESSION,
    CAP_REACHED;

    /** The code as written on the wire. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
