package io.rizhi.quiz.bank;

import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.bank.model.BankRules;
import io.rizhi.quiz.ids.PersonId;
import jakarta.validation.Valid;
import java.time.Clock;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The rules of the bank over HTTP; admins only. */
@RestController
@RequestMapping("/api/v1/questions/settings")
class BankSettingsController {
    private final BankSettings settings;
    private final Clock clock;

    BankSettingsController(BankSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    Mono<BankSettingsView> get(Caller caller) {
        caller.requireAdmin();
        return settings.current().map(BankSettingsView::of);
    }

    @PutMapping
    Mono<BankSettingsView> change(Caller caller, @Valid @RequestBody BankSettingsRequest request) {
        caller.requireAdmin();
        BankRules rules = new BankRules(request.isSecondPersonNeeded());
        return settings.change(rules, new PersonId(caller.personId()), clock.instant())
                .thenReturn(BankSettingsView.of(rules));
    }
}
