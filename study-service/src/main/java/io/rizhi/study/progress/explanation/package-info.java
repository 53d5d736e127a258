/**
 * Explanations of states in words, for the member and for whoever may see the member.
 */
@NullMarked
package io.rizhi.study.progress.explanation;

import org.jspecify.annotations.NullMarked;
