@NullMarked
package io.rizhi.benchmarks;

import org.jspecify.annotations.NullMarked;
