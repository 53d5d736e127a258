@NullMarked
package io.rizhi.testkit;

import org.jspecify.annotations.NullMarked;
