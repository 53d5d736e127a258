/**
 * Events out and in: outbox relay, Kafka bridge, dead letters, topics.
 *
 * <p>Not here: which events exist; that is event-contracts.
 */
@NullMarked
package io.rizhi.kit.event;

import org.jspecify.annotations.NullMarked;
