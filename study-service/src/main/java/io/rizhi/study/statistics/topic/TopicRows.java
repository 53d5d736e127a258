package io.rizhi.study.statistics.topic;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.statistics.model.Tally;
import io.rizhi.study.statistics.model.Topic;
import java.time.Instant;
import java.util.Collection;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Marks by topic, as they are served now. */
public interface TopicRows {
    /** The projection that keeps them. */
    String PROJECTION = "topics";

    /** What one person earned in a topic. */
    record PersonTally(PersonId person, Topic topic, Tally tally) {}

    /**
     * Of some people, at most a few hundred at a time.
     *
     * @param after attempts handed in later than this
     * @param until and not after this
     */
    Flux<PersonTally> of(Collection<PersonId> people, Instant after, Instant until);

    /** Up to when all graded attempts are in the rows. */
    Mono<Instant> asOf();
}
