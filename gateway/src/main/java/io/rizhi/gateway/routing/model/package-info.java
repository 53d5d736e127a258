/** Which path belongs to whom and under which limits. */
@NullMarked
package io.rizhi.gateway.routing.model;

import org.jspecify.annotations.NullMarked;
