/** The product under test, the organisation in it and calls as its people. */
@NullMarked
package io.rizhi.benchmarks.product;

import org.jspecify.annotations.NullMarked;
