/** What a person wants to be told, and when: plain values and rules. */
@NullMarked
package io.rizhi.notification.preference.model;

import org.jspecify.annotations.NullMarked;
