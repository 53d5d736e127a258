/**
 * Excusing a day and withdrawing that, by a manager in scope or an admin.
 */
@NullMarked
package io.rizhi.study.progress.excuse;

import org.jspecify.annotations.NullMarked;
