package io.rizhi.study.directory.account;

import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.directory.person.model.Profile;
import jakarta.validation.Valid;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** For the gateway: the first admin of an empty install. */
@RestController
@RequestMapping("/internal/v1/setup")
class SetupController {

    private final SetUpOrganisation setUpOrganisation;

    SetupController(SetUpOrganisation setUpOrganisation) {
        this.setUpOrganisation = setUpOrganisation;
    }

    @GetMapping
    Mono<SetupView> isOpen() {
        return setUpOrganisation.isOpen().map(SetupView::new);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Mono<FirstAdminView> setUp(@Valid @RequestBody SetupRequest request) {
        var profile = new Profile(
                request.login().strip(), request.displayName().strip(), null, request.language(), zone(request.zone()));
        return setUpOrganisation
                .setUp(request.token(), request.organisation().strip(), profile, request.password())
                .map(id -> new FirstAdminView(id.value()));
    }

    private static ZoneId zone(String name) {
        try {
            return ZoneId.of(name);
        } catch (DateTimeException unknown) {
            throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/zone", "invalid")));
        }
    }
}
