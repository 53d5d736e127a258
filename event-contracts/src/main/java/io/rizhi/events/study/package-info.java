/** Facts about documents, plans and study records. */
@NullMarked
package io.rizhi.events.study;

import org.jspecify.annotations.NullMarked;
