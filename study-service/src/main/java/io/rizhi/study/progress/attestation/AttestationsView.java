package io.rizhi.study.progress.attestation;

import java.util.List;

/**
 * What became of the attestations.
 *
 * @param accepted how many were taken
 * @param refused those that were not
 */
public record AttestationsView(int accepted, List<AttestationRefusal> refused) {}
