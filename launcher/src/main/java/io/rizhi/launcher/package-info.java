/**
 * Starts the whole product on one machine: MongoDB, Kafka, the mail sink, the services, the gateway. Each is a child
 * process with its own log. This package lists them and says who waits for whom; the packages below know one kind of
 * child each. It knows no service's code and offers nothing to tests that an operator would not use.
 */
@NullMarked
package io.rizhi.launcher;

import org.jspecify.annotations.NullMarked;
