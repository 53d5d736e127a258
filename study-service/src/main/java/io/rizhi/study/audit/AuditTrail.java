package io.rizhi.study.audit;

import reactor.core.publisher.Mono;

/** The append-only trail of what people did with other people's records. */
public interface AuditTrail {

    /** Stores an entry durably; the answer that it is about leaves afterwards. */
    Mono<Void> note(String actor, Action action, Subject subject);

    /** What was done. */
    enum Action {
        READ_PERSON,
        DENIED_PERSON,
        READ_RECORD,
        DENIED_RECORD,
        CHANGED_ROLES,
        RESET_PASSWORD,
        RECORDED_DEPARTURE,
        TOOK_BACK_DEPARTURE,
        EXPORTED,
        EXCUSED_DAY,
        ATTESTED,
        PREVIEWED_QUIZ,
        READ_AUDIT
    }
}
