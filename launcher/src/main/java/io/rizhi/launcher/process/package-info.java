/** Child processes in general: start, log, wait for a line or a port, ask to leave, kill, and never leave one behind. */
@NullMarked
package io.rizhi.launcher.process;

import org.jspecify.annotations.NullMarked;
