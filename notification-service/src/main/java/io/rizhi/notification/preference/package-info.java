/**
 * What a person wants to be told, on which channel and when. Owns the choices; the reasons own their defaults. Asked
 * by everything that tells.
 */
@NullMarked
package io.rizhi.notification.preference;

import org.jspecify.annotations.NullMarked;
