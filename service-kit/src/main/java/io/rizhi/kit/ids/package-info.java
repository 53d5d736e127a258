/**
 * Random identifiers.
 *
 * <p>Not here: typed ids; those live in each service.
 */
@NullMarked
package io.rizhi.kit.ids;

import org.jspecify.annotations.NullMarked;
