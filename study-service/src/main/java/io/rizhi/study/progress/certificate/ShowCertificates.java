package io.rizhi.study.progress.certificate;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.progress.certificate.model.Certificate;
import io.rizhi.study.progress.certificate.model.CertificateNumber;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Shows people their own certificates, and anybody in the organisation what a number stands for. */
final class ShowCertificates {

    private final Certificates certificates;

    ShowCertificates(Certificates certificates) {
        this.certificates = certificates;
    }

    Mono<CertificatePageView> own(PersonId person, @Nullable CertificateCursor after, int limit) {
        return certificates.ofPerson(person, after, limit + 1).collectList().map(found -> page(found, limit));
    }

    private static CertificatePageView page(List<Certificate> found, int limit) {
        List<Certificate> shown = found.subList(0, Math.min(limit, found.size()));
        String next = found.size() > limit
                ? CertificateCursor.of(shown.get(limit - 1)).token()
                : null;
        return new CertificatePageView(shown.stream().map(CertificateView::of).toList(), next);
    }

    /** 404 for a number that is not the person's own. */
    Mono<CertificateView> own(PersonId person, String typed) {
        return Mono.justOrEmpty(CertificateNumber.read(typed))
                .flatMap(number -> certificates.find(number, person))
                .map(CertificateView::of)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }

    /** 404 for a number that was never issued. */
    Mono<CertificateVerificationView> verify(String typed) {
        return Mono.justOrEmpty(CertificateNumber.read(typed))
                .flatMap(certificates::find)
                .map(CertificateVerificationView::of)
                .switchIfEmpty(Mono.error(() -> KitProblems.NOT_FOUND.exception()));
    }
}
