package io.rizhi.gateway.routing.model;

/** How much a request of a route may cost; each has its own rate. */
public enum Cost {
    /** Checks a password. */
    SIGN_IN,
    /** The usual read or write. */
    LIGHT,
    /** Import, export, rebuild. */
    HEAVY,
    /** Opens a connection that stays. */
    STREAM
}
