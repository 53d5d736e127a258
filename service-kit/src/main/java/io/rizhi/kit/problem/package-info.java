/**
 * RFC 9457 problems: the catalogue entry, the one exception, translation and the one handler before the wire.
 *
 * <p>Not here: which problems a feature knows; those live in the feature.
 */
@NullMarked
package io.rizhi.kit.problem;

import org.jspecify.annotations.NullMarked;
