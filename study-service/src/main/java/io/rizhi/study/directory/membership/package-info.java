/**
 * Where people belong and when they are away: moves between units, leave, departure. The rules stand in the person's
 * model; this sub-feature is the way in. Managers may enter leave of people in their scope; all else is for admins.
 */
@NullMarked
package io.rizhi.study.directory.membership;

import org.jspecify.annotations.NullMarked;
