/** The main job, whole: from an empty store to a manager who sees who studied, also while parts are killed. */
@NullMarked
package io.rizhi.journey.mainjob;

import org.jspecify.annotations.NullMarked;
