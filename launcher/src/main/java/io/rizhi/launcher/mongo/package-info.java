/** MongoDB as a child process: which mongod to use, how to get one, and how to wait until it is the primary. */
@NullMarked
package io.rizhi.launcher.mongo;

import org.jspecify.annotations.NullMarked;
