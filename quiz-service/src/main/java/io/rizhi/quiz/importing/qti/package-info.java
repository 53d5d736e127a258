/**
 * QTI 2.1, 2.2 and 3.0: items and packages. The names of all versions are brought to one vocabulary first; what is outside
 * the subset is named with its reason.
 */
@NullMarked
package io.rizhi.quiz.importing.qti;

import org.jspecify.annotations.NullMarked;
