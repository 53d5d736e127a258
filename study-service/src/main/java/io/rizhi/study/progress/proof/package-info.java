/**
 * Takes proofs from reading sessions into study records, and says what may be read.
 */
@NullMarked
package io.rizhi.study.progress.proof;

import org.jspecify.annotations.NullMarked;
