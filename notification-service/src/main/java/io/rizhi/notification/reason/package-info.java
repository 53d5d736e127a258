/**
 * Why somebody is told: the declared reasons with their properties, and their texts in both languages. A reason that
 * is not declared here cannot be sent. Knows no store and no channel.
 */
@NullMarked
package io.rizhi.notification.reason;

import org.jspecify.annotations.NullMarked;
