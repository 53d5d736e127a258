/** A service as a child process: unpack its jar once, archive its classes once, start it small, wait for its readiness. */
@NullMarked
package io.rizhi.launcher.service;

import org.jspecify.annotations.NullMarked;
