/**
 * Numbers folded from events, together with their Kafka position in one transaction, and their rebuild.
 *
 * <p>Not here: what is counted.
 */
@NullMarked
package io.rizhi.kit.projection;

import org.jspecify.annotations.NullMarked;
