/** Facts about the organisation: units, people, memberships and calendars. */
@NullMarked
package io.rizhi.events.directory;

import org.jspecify.annotations.NullMarked;
