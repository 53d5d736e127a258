/**
 * The rows, folded by the projection, and their store.
 */
@NullMarked
package io.rizhi.study.statistics.row;

import org.jspecify.annotations.NullMarked;
