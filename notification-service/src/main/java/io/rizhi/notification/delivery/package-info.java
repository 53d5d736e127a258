/**
 * Telling: a notice goes into the inbox and onto the channels its person wants, each exactly once. A mail is a stored
 * delivery first and leaves later, so a listener never waits for a mail server.
 */
@NullMarked
package io.rizhi.notification.delivery;

import org.jspecify.annotations.NullMarked;
