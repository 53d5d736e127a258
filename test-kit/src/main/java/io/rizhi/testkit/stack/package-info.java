/** One real mongod and one real Kafka broker per build, and each test class's own place in them. */
@NullMarked
package io.rizhi.testkit.stack;

import org.jspecify.annotations.NullMarked;
