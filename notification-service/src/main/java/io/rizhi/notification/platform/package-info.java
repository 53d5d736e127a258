/** Wiring of this service: its properties, the clients it calls others with, its texts. No rule lives here. */
@NullMarked
package io.rizhi.notification.platform;

import org.jspecify.annotations.NullMarked;
