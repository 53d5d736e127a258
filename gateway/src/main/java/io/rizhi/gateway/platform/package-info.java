/** Wiring of the gateway that belongs to no feature: its properties and the headers of every answer. */
@NullMarked
package io.rizhi.gateway.platform;

import org.jspecify.annotations.NullMarked;
