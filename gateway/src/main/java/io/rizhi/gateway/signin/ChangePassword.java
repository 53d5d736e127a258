package io.rizhi.gateway.signin;

import io.rizhi.gateway.session.RenewSession;
import io.rizhi.gateway.session.StartSession.Started;
import io.rizhi.gateway.session.model.Session;
import reactor.core.publisher.Mono;

/** Sets a new password, puts this device under a new secret and signs all other devices out. */
final class ChangePassword {

    private final Accounts accounts;
    private final RenewSession renewSession;

    ChangePassword(Accounts accounts, RenewSession renewSession) {
        this.accounts = accounts;
        this.renewSession = renewSession;
    }

    /** The renewed session. */
    Mono<Started> change(Session session, ChangePasswordRequest request, Browser browser) {
        return accounts.changePassword(session.person().personId(), request, browser)
                .then(Mono.defer(
                        () -> renewSession.renew(session, session.person().withPasswordChanged())));
    }
}
