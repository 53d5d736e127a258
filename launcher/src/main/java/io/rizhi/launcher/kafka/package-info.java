/** Kafka as a child process: the settings of a single broker, the child's own main, and the wait until it serves. */
@NullMarked
package io.rizhi.launcher.kafka;

import org.jspecify.annotations.NullMarked;
