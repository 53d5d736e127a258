/**
 * The plans a caller can ask numbers of.
 */
@NullMarked
package io.rizhi.study.statistics.plan;

import org.jspecify.annotations.NullMarked;
