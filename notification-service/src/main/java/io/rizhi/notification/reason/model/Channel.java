package io.rizhi.notification.reason.model;

/** A way to reach a person. The code is what the API and the preferences store. */
public enum Channel {
    INBOX("inbox"),
    EMAIL("email");

    private final String code;

    Channel(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
