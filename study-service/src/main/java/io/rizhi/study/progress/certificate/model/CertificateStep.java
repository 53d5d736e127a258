package io.rizhi.study.progress.certificate.model;

/** What happens to a certificate. */
public enum CertificateStep {
    NOTHING,
    ISSUE,
    WITHDRAW,
    RESTORE
}
