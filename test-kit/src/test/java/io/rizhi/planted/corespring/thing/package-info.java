@NullMarked
package io.rizhi.planted.corespring.thing;

import org.jspecify.annotations.NullMarked;
