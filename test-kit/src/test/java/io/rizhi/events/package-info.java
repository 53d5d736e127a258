@NullMarked
package io.rizhi.events;

import org.jspecify.annotations.NullMarked;
