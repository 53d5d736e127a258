package io.rizhi.journey.mainjob;

import com.fasterxml.jackson.databind.JsonNode;

/** What the product answered: a status, and a body where it was JSON. */
record Answer(int status, JsonNode body, String text) {

    boolean isGood() {
        return status < 300;
    }

    /** A part is away or busy: a client asks again. */
    boolean isWorthAnotherTry() {
        return status == 429 || status >= 502;
    }
}
