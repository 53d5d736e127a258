/** Journeys through the whole product, started by the launcher from the built jars, and what happens when parts die. */
@NullMarked
package io.rizhi.journey;

import org.jspecify.annotations.NullMarked;
