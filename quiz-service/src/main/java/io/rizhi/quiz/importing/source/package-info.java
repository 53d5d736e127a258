/** Opens files that people send: archives and XML within bounds, nothing from outside, refusals with a reason. */
@NullMarked
package io.rizhi.quiz.importing.source;

import org.jspecify.annotations.NullMarked;
