package io.rizhi.study.reading.session;

import io.rizhi.kit.ids.RandomIds;
import io.rizhi.kit.mongo.InTransaction;
import io.rizhi.kit.mongo.RetryOnConflict;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.reading.ReadingProblems;
import io.rizhi.study.reading.model.Beat;
import io.rizhi.study.reading.model.BeatAnswer;
import io.rizhi.study.reading.model.BeatOutcome;
import io.rizhi.study.reading.model.BeatOutcome.Refused;
import io.rizhi.study.reading.model.BeatOutcome.Repeated;
import io.rizhi.study.reading.model.BeatOutcome.Taken;
import io.rizhi.study.reading.model.BeatRefusal;
import io.rizhi.study.reading.model.BeatRules;
import io.rizhi.study.reading.model.ReadingSession;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import reactor.core.publisher.Mono;

/** Takes a beat: decides what it earns, stores that, and hands proofs to the study record. */
public final class TakeBeat {

    /** Refusals an honest page does not get; others hear of them. */
    private static final Set<BeatRefusal> MADE_UP =
            EnumSet.of(BeatRefusal.TOO_FAST, BeatRefusal.WRONG_NONCE, BeatRefusal.REPLAYED);

    private final ReadingSessions sessions;
    private final ReadingDuty duty;
    private final InTransaction inTransaction;
    private final BeatRules rules;
    private final Clock clock;

    public TakeBeat(
            ReadingSessions sessions, ReadingDuty duty, InTransaction inTransaction, BeatRules rules, Clock clock) {
        this.sessions = sessions;
        this.duty = duty;
        this.inTransaction = inTransaction;
        this.rules = rules;
        this.clock = clock;
    }

    public Mono<Answered> take(String sessionId, PersonId person, Beat beat) {
        return RetryOnConflict.of(() -> sessions.find(sessionId, person)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(stored -> decide(stored, beat)));
    }

    private Mono<Answered> decide(StoredSession stored, Beat beat) {
        BeatOutcome outcome = stored.session()
                .take(beat, rules, RandomIds.next(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
        if (outcome instanceof Taken taken) {
            return save(stored, taken).thenReturn(new Answered(taken.session(), taken.answer()));
        }
        if (outcome instanceof Repeated repeated) {
            return Mono.just(new Answered(stored.session(), repeated.answer()));
        }
        Refused refused = (Refused) outcome;
        return stored.isFresh() ? refuse(stored.session(), beat, refused.reason()) : lookAgain(stored, beat);
    }

    private Mono<Void> save(StoredSession stored, Taken taken) {
        return taken.proved().isEmpty()
                ? sessions.saveBeat(stored, taken.session())
                : inTransaction.run(() ->
                        sessions.saveProof(stored, taken.session()).then(duty.prove(taken.session(), taken.proved())));
    }

    /** Nobody is refused because of a session as it is remembered; the stored one decides. */
    private Mono<Answered> lookAgain(StoredSession stored, Beat beat) {
        return sessions.findFresh(stored.session().id(), stored.session().personId())
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(fresh -> decide(fresh, beat));
    }

    private Mono<Answered> refuse(ReadingSession session, Beat beat, BeatRefusal reason) {
        if (reason == BeatRefusal.NOT_ACTIVE_SESSION) {
            return Mono.error(() -> ReadingProblems.SESSION_PARKED.exception());
        }
        BeatAnswer answer = new BeatAnswer(beat.seq(), beat.nonce(), 0, List.of(), reason);
        return tell(session, reason).thenReturn(new Answered(session, answer));
    }

    private Mono<Void> tell(ReadingSession session, BeatRefusal reason) {
        return MADE_UP.contains(reason)
                ? sessions.noteRefusal(session.id(), reason)
                        .flatMap(isFirst -> isFirst ? duty.refused(session, reason) : Mono.empty())
                : Mono.empty();
    }

    /**
     * @param session the session after the beat
     * @param answer the answer
     */
    public record Answered(ReadingSession session, BeatAnswer answer) {}
}
