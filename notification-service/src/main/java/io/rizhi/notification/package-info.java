@NullMarked
package io.rizhi.notification;

import org.jspecify.annotations.NullMarked;
