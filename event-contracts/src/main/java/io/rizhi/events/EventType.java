package io.rizhi.events;

/**
 * One promised event.
 *
 * @param name {@code rizhi.<context>.<fact>.v<major>}
 * @param topic it is sent on
 * @param data record of its data
 */
public record EventType(String name, String topic, Class<?> data) {

    /** Folder of schema, examples and README on the class path. */
    public String folder() {
        String[] parts = name.split("\\.", -1);
        return "events/" + parts[1] + "/" + parts[2] + "/" + parts[3];
    }
}
