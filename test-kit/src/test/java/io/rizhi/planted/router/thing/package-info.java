@NullMarked
package io.rizhi.planted.router.thing;

import org.jspecify.annotations.NullMarked;
