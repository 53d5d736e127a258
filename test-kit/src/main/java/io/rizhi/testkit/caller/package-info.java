/** Who calls in a test: tokens like those the gateway mints, signed by an issuer that the service under test trusts. */
@NullMarked
package io.rizhi.testkit.caller;

import org.jspecify.annotations.NullMarked;
