/**
 * Occasions: events of other services that concern a person here. Each listener names its topic and hands over; the
 * use case keeps the recipient up to date, tells, or plans the next reminder. All of it is safe to repeat.
 */
@NullMarked
package io.rizhi.notification.occasion;

import org.jspecify.annotations.NullMarked;
