/** Test runtime of all modules. A fixture of a domain object may not go in. */
@NullMarked
package io.rizhi.testkit;

import org.jspecify.annotations.NullMarked;
