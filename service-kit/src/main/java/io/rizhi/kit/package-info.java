/** The thin runtime of every service; it holds no word of the business. Start with the README of this module. */
@NullMarked
package io.rizhi.kit;

import org.jspecify.annotations.NullMarked;
