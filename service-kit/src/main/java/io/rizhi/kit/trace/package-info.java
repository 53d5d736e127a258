/**
 * The W3C trace of a request or event, in the Reactor context, the answer and the log.
 *
 * <p>Not here: spans and their export.
 */
@NullMarked
package io.rizhi.kit.trace;

import org.jspecify.annotations.NullMarked;
