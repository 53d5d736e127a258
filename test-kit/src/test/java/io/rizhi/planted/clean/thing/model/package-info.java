@NullMarked
package io.rizhi.planted.clean.thing.model;

import org.jspecify.annotations.NullMarked;
