/** Questions out of the bank in the formats they come in by; what a format cannot hold is listed. */
@NullMarked
package io.rizhi.quiz.importing.exporting;

import org.jspecify.annotations.NullMarked;
