/**
 * The rules of this code base that a machine can check, and the suite by which each module checks itself. Each rule has a
 * planted violation in this module's tests; a rule without one does not count.
 */
@NullMarked
package io.rizhi.testkit.house;

import org.jspecify.annotations.NullMarked;
