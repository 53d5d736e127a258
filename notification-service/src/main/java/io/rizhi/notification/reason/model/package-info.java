/** The declared reasons and the ways to reach a person: plain values. */
@NullMarked
package io.rizhi.notification.reason.model;

import org.jspecify.annotations.NullMarked;
