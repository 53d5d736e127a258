package io.rizhi.study.reading.session;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.reading.model.ReadingSession;
import io.rizhi.study.reading.model.ReadingTask;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import reactor.core.publisher.Mono;

/** Opens a session for a day. The person's other session is parked; credit for the same texts goes on. */
public final class StartReading {

    private final ReadingDuty duty;
    private final ReadingSessions sessions;
    private final Clock clock;

    public StartReading(ReadingDuty duty, ReadingSessions sessions, Clock clock) {
        this.duty = duty;
        this.sessions = sessions;
        this.clock = clock;
    }

    public Mono<Started> start(PersonId person, PlanId plan, int day) {
        return duty.task(person, plan, day).flatMap(task -> RetryOnConflict.of(() -> open(task)));
    }

    private Mono<Started> open(ReadingTask task) {
        return sessions.parkLive(task.personId())
                .map(Optional::of)
                .defaultIfEmpty(Optional.empty())
                .flatMap(parked -> sessions.last(task.recordId(), task.day())
                        .map(Optional::of)
                        .defaultIfEmpty(Optional.empty())
                        .flatMap(before -> open(task, parked, before)));
    }

    private Mono<Started> open(ReadingTask task, Optional<ReadingSession> parked, Optional<ReadingSession> before) {
        ReadingSession session = ReadingSession.open(
                RandomIds.next(),
                task,
                RandomIds.next(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                before.orElse(null));
        return sessions.open(session).thenReturn(new Started(session, parked.map(ReadingSession::id)));
    }

    /**
     * @param session the new session
     * @param parkedId the session that it parked
     */
    public record Started(ReadingSession session, Optional<String> parkedId) {}
}
