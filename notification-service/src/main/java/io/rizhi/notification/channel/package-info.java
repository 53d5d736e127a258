/**
 * How a message leaves: e-mail by SMTP, its test, and how the channels do today. Knows nothing of reasons; it sends
 * what it is given.
 */
@NullMarked
package io.rizhi.notification.channel;

import org.jspecify.annotations.NullMarked;
