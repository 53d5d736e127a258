/**
 * Where a person stopped reading, so that another device goes on there. The newest position wins.
 */
@NullMarked
package io.rizhi.study.reading.position;

import org.jspecify.annotations.NullMarked;
