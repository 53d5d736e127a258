/**
 * The MongoDB client, index declaration, versioned writes with pending events, transactions, grouped writes.
 *
 * <p>Not here: what is stored.
 */
@NullMarked
package io.rizhi.kit.mongo;

import org.jspecify.annotations.NullMarked;
