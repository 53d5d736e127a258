@NullMarked
package io.rizhi.benchmarks.load;

import org.jspecify.annotations.NullMarked;
