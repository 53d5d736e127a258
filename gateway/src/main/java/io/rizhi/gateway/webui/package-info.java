/**
 * Serves the built pages: the member's at {@code /}, the console at {@code /console/}.
 *
 * <p>Owns which file answers which address, how long browsers keep it and what a page may load. Never answers under
 * {@code /api} and knows nothing of sessions: the pages hold no personal data.
 */
@NullMarked
package io.rizhi.gateway.webui;

import org.jspecify.annotations.NullMarked;
