package io.rizhi.study.reading.session;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.ReadingSession;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** All reading sessions; one of a person is live at most. */
public interface ReadingSessions {

    /** Parks the live session of a person, if there is one, and gives it. */
    Mono<ReadingSession> parkLive(PersonId person);

    /** The last session of a day, whatever its state. */
    Mono<ReadingSession> last(RecordId record, int day);

    /** The sessions of a person, newest first. */
    Flux<ReadingSession> recent(PersonId person, int limit);

    /** A new live session; a lost update when another became live meanwhile. */
    Mono<Void> open(ReadingSession session);

    /** The person's own session, perhaps as remembered. */
    Mono<StoredSession> find(String id, PersonId person);

    /** The person's own session from the store. */
    Mono<StoredSession> findFresh(String id, PersonId person);

    /** Stores a beat that proved nothing, together with others; a lost update when the session changed meanwhile. */
    Mono<Void> saveBeat(StoredSession read, ReadingSession after);

    /** Stores a beat that proved sections, within the running transaction. */
    Mono<Void> saveProof(StoredSession read, ReadingSession after);

    /** Ends the person's own session, if it is live. */
    Mono<Void> end(String id, PersonId person);

    /** Notes a refusal; true the first time it happens in this session. */
    Mono<Boolean> noteRefusal(String id, BeatRefusal reason);
}
