package io.rizhi.study.progress.certificate;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of one's own certificates.
 *
 * @param items issued last first
 * @param next cursor of the next page; null on the last one
 */
public record CertificatePageView(
        List<CertificateView> items, @Nullable String next) {}
