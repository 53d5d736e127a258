/**
 * Validated properties of this kit and its defaults.
 *
 * <p>Not here: properties of a service.
 */
@NullMarked
package io.rizhi.kit.config;

import org.jspecify.annotations.NullMarked;
