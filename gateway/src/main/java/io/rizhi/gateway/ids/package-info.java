/** Typed ids that several features of the gateway use. */
@NullMarked
package io.rizhi.gateway.ids;

import org.jspecify.annotations.NullMarked;
