package io.rizhi.study.directory.account;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.person.Account;
import io.rizhi.study.directory.person.Accounts;
import io.rizhi.study.directory.person.model.PersonStatus;
import io.rizhi.study.ids.PersonId;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For the gateway, which owns login sessions: who is it, and what may they do now. */
@RestController
@RequestMapping("/internal/v1")
class CredentialsController {

    private final VerifyCredentials verifyCredentials;
    private final ChangePassword changePassword;
    private final Accounts accounts;
    private final Organisations organisations;
    private final Clock clock;

    CredentialsController(
            VerifyCredentials verifyCredentials,
            ChangePassword changePassword,
            Accounts accounts,
            Organisations organisations,
            Clock clock) {
        this.verifyCredentials = verifyCredentials;
        this.changePassword = changePassword;
        this.accounts = accounts;
        this.organisations = organisations;
        this.clock = clock;
    }

    @PostMapping("/credentials/verification")
    Mono<SessionFactsView> verify(@Valid @RequestBody VerificationRequest request) {
        return verifyCredentials
                .verify(request.login(), request.password(), request.address())
                .flatMap(this::view);
    }

    @PostMapping("/credentials/change")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> change(@Valid @RequestBody PasswordChangeRequest request) {
        return changePassword.change(new PersonId(request.personId()), request.current(), request.next());
    }

    @GetMapping("/people/{id}/session-facts")
    Mono<SessionFactsView> facts(@PathVariable String id) {
        return accounts.find(new PersonId(id))
                .filter(account -> account.person().status() == PersonStatus.ACTIVE)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()))
                .flatMap(this::view);
    }

    private Mono<SessionFactsView> view(Account account) {
        var today = LocalDate.now(clock.withZone(account.person().profile().zone()));
        return organisations.name().defaultIfEmpty("").map(name -> SessionFactsView.of(account, today, name));
    }
}
