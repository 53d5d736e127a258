package io.rizhi.gateway.routing.model;

/** Who answers a path. */
public enum Owner {
    GATEWAY("gateway"),
    STUDY("study"),
    QUIZ("quiz"),
    NOTIFICATION("notification");

    private final String audience;

    Owner(String audience) {
        this.audience = audience;
    }

    /** Name of the service in the tokens it accepts. */
    public String audience() {
        return audience;
    }
}
