@NullMarked
package io.rizhi.planted.modelknows.thing.model;

import org.jspecify.annotations.NullMarked;
