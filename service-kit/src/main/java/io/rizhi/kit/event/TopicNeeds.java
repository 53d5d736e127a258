package io.rizhi.kit.event;

import java.util.Set;

/** Somebody who sends to or reads from topics and wants them to exist. */
public interface TopicNeeds {

    /** Names without prefix. */
    Set<String> topics();
}
