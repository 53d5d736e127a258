/**
 * Study done elsewhere, as an admin attests it. Shown as what it is and never mixed with reading proofs.
 */
@NullMarked
package io.rizhi.study.progress.attestation;

import org.jspecify.annotations.NullMarked;
