/** Closed-loop load over HTTP/1.1 on one event loop, and the timings it yields. Knows nothing of the product. */
@NullMarked
package io.rizhi.benchmarks.load;

import org.jspecify.annotations.NullMarked;
