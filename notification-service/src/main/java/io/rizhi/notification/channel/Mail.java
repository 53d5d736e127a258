package io.rizhi.notification.channel;

import org.jspecify.annotations.Nullable;

/**
 * One e-mail.
 *
 * @param id becomes the Message-ID, so that a mail server recognises a repeat
 * @param unsubscribeUrl RFC 8058 one-click address; null for a mail nobody subscribed to
 */
public record Mail(
        String id,
        String to,
        String subject,
        String text,
        @Nullable String unsubscribeUrl) {}
