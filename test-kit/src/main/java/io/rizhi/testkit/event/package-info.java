/** Reading and writing events on the wire as headers and bytes, without any class of ours. */
@NullMarked
package io.rizhi.testkit.event;

import org.jspecify.annotations.NullMarked;
