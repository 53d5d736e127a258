@NullMarked
package io.rizhi.gateway;

import org.jspecify.annotations.NullMarked;
