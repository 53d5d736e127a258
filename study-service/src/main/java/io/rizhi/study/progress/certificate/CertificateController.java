package io.rizhi.study.progress.certificate;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.ids.PersonId;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The caller's own certificates, and what the number on a paper stands for. */
@RestController
@RequestMapping("/api/v1/certificates")
class CertificateController {

    private final ShowCertificates show;

    CertificateController(ShowCertificates show) {
        this.show = show;
    }

    @GetMapping
    Mono<CertificatePageView> own(
            Caller caller,
            @RequestParam(required = false) @Size(max = 200) @Nullable String cursor,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        return show.own(new PersonId(caller.personId()), CertificateCursor.parse(cursor), limit);
    }

    @GetMapping("/{number}")
    Mono<CertificateView> one(Caller caller, @PathVariable String number) {
        return show.own(new PersonId(caller.personId()), number);
    }

    /** For everybody who is signed in and holds the number. */
    @GetMapping("/{number}/verification")
    Mono<CertificateVerificationView> verify(Caller caller, @PathVariable String number) {
        return show.verify(number);
    }
}
