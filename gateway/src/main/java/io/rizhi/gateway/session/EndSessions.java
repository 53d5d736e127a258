package io.rizhi.gateway.session;

import io.rizhi.gateway.ids.PersonId;
import io.rizhi.gateway.session.model.Session;
import io.rizhi.kit.problem.KitProblems;
import reactor.core.publisher.Mono;

/** Ends sessions, one by one or many at once. */
final class EndSessions {

    private final Sessions sessions;
    private final SessionLookup lookup;

    EndSessions(Sessions sessions, SessionLookup lookup) {
        this.sessions = sessions;
        this.lookup = lookup;
    }

    /** Which sessions to end. */
    sealed interface Which {

        record This(Session session) implements Which {}

        record OneOf(PersonId person, String sid) implements Which {}

        record OthersThan(Session session) implements Which {}

        record AllOf(PersonId person) implements Which {}
    }

    /** Ends them durably; afterwards this gateway refuses them. */
    Mono<Void> end(Which which) {
        if (which instanceof Which.This it) {
            return sessions.remove(it.session().key()).doOnSuccess(done -> lookup.forget(it.session()));
        }
        if (which instanceof Which.OneOf one) {
            return endOne(one);
        }
        if (which instanceof Which.OthersThan others) {
            PersonId person = others.session().person().personId();
            return sessions.removeOthers(person, others.session().sid()).doOnSuccess(done -> lookup.forget(person));
        }
        PersonId person = ((Which.AllOf) which).person();
        return sessions.removeAll(person).doOnSuccess(done -> lookup.forget(person));
    }

    private Mono<Void> endOne(Which.OneOf one) {
        return sessions.remove(one.person(), one.sid())
                .filter(wasThere -> wasThere)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .doOnNext(done -> lookup.forget(one.person()))
                .then();
    }
}
