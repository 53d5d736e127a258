/** Wiring of this service: properties, topics, indexes at start. No rule of the product lives here. */
@NullMarked
package io.rizhi.study.platform;

import org.jspecify.annotations.NullMarked;
