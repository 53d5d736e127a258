package io.rizhi.study.directory.account;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

@RestController
class PasswordResetController {

    private final ResetPassword resetPassword;

    PasswordResetController(ResetPassword resetPassword) {
        this.resetPassword = resetPassword;
    }

    @PostMapping("/api/v1/people/{id}/password-reset")
    Mono<PasswordResetView> reset(Caller caller, @PathVariable String id) {
        caller.requireAdmin();
        return resetPassword.reset(caller.personId(), new PersonId(id)).map(PasswordResetView::new);
    }
}
