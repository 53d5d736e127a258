/** What is measured, one class for each figure or family of figures. */
@NullMarked
package io.rizhi.benchmarks.journey;

import org.jspecify.annotations.NullMarked;
