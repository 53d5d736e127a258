/**
 * {@code ./dev bench}: starts the product through the launcher on free ports and a data folder of its own, fills it
 * through the public API and measures it through the gateway, beside a bare driver on the same {@code mongod} in the same
 * run. Ratios of one run are the claim; absolute figures belong to the machine that is named with them.
 */
@NullMarked
package io.rizhi.benchmarks;

import org.jspecify.annotations.NullMarked;
