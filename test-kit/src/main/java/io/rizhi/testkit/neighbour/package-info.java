/** An HTTP stub that stands for another service and speaks problems. */
@NullMarked
package io.rizhi.testkit.neighbour;

import org.jspecify.annotations.NullMarked;
