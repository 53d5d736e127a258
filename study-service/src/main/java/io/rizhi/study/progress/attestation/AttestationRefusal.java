package io.rizhi.study.progress.attestation;

/**
 * A day that was not attested.
 *
 * @param index its place in the request, from 0
 * @param code why, as a problem code
 * @param detail why, in the caller's language
 */
public record AttestationRefusal(int index, String code, String detail) {}
