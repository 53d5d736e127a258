package io.rizhi.kit.event;

import java.io.IOException;

/** Reads the data of an event into its contract record. */
public final class EventReader {

    private EventReader() {}

    /** The record; {@link PoisonRecord} when the bytes do not fit. */
    public static <T> T read(Event<byte[]> event, Class<T> type) {
        try {
            T data = EventJson.mapper().readValue(event.data(), type);
            if (data == null) {
                throw new PoisonRecord("data is null");
            }
            return data;
        } catch (IOException e) {
            throw new PoisonRecord("data does not fit " + type.getSimpleName(), e);
        }
    }
}
