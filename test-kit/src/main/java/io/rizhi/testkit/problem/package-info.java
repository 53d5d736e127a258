/** Assertions on RFC 9457 problems, read as JSON. */
@NullMarked
package io.rizhi.testkit.problem;

import org.jspecify.annotations.NullMarked;
