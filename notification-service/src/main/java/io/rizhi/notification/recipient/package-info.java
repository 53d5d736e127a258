/**
 * Who can be told: the little this service keeps of a person, from directory and study events. No names and no
 * addresses; those are looked up when a message leaves.
 */
@NullMarked
package io.rizhi.notification.recipient;

import org.jspecify.annotations.NullMarked;
