package io.rizhi.notification.recipient;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The people this service has heard of. Every write is safe to repeat. */
public interface Recipients {

    /** Empty for a person no event has named yet. */
    Mono<Recipient> find(String personId);

    /** Language to write to a person in; that of the product for one no event has named yet. */
    default Mono<String> language(String personId) {
        return find(personId).map(Recipient::language).defaultIfEmpty("zh-CN");
    }

    /** Stores language and zone as of {@code sequence}; an older sequence changes nothing. */
    Mono<Void> keep(String personId, String language, String zone, long sequence);

    /** Marks a person as gone as of {@code sequence}. */
    Mono<Void> markLeft(String personId, long sequence);

    /** Notes that a person studies on a record. */
    Mono<Void> join(String personId, String recordId, String planId);

    /** Notes that a record has ended for this person. */
    Mono<Void> leave(String personId, String recordId);

    /** Ends every record of a plan and names the people concerned. */
    Flux<String> closePlan(String planId);
}
