package io.rizhi.study.progress.certificate;

import io.rizhi.kit.outbox.Revision;
import io.rizhi.study.progress.certificate.model.Certificate;

/**
 * A certificate with the revision on which a decision about it rests.
 *
 * @param certificate the certificate
 * @param revision what was read
 */
public record StoredCertificate(Certificate certificate, Revision revision) {}
