package io.rizhi.notification.channel;

import io.rizhi.kit.offload.Offload;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Properties;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.web.util.HtmlUtils;
import reactor.core.publisher.Mono;

/**
 * Sends e-mail by SMTP on the blocking pool, as text and as plain HTML.
 *
 * <p>A failure before the server took the message is {@link NotSent}: it may be tried again. Any other failure leaves
 * open whether the message went out.
 */
public final class EmailChannel {

    private static final Duration DEADLINE = Duration.ofSeconds(20);
    private static final String SMTP_MILLIS = "10000";

    private final JavaMailSenderImpl smtp;
    private final String from;
    private final Offload offload;

    EmailChannel(SmtpSettings settings, Offload offload) {
        this.smtp = new JavaMailSenderImpl();
        smtp.setHost(settings.host());
        smtp.setPort(settings.port());
        smtp.setUsername(settings.username());
        smtp.setPassword(settings.password());
        smtp.setDefaultEncoding(StandardCharsets.UTF_8.name());
        smtp.setJavaMailProperties(limits(settings));
        this.from = settings.from();
        this.offload = offload;
    }

    /** Whether a mail server is set at all. */
    public boolean isReady() {
        String host = smtp.getHost();
        return host != null && !host.isBlank();
    }

    /** Host and port, for the admin's page. */
    public String server() {
        return smtp.getHost() + ":" + smtp.getPort();
    }

    /** Completes once the mail server has taken the message. */
    public Mono<Void> send(Mail mail) {
        if (!isReady()) {
            return Mono.error(new NotSent("no mail server is set"));
        }
        return offload.run(DEADLINE, () -> {
                    hand(mail);
                    return mail.id();
                })
                .then();
    }

    private void hand(Mail mail) throws MessagingException {
        MimeMessage message = message(mail);
        try {
            smtp.send(message);
        } catch (MailSendException failure) {
            // Without a failed message the connection never got that far.
            if (failure.getFailedMessages().isEmpty()) {
                throw new NotSent(reasonOf(failure));
            }
            throw failure;
        } catch (MailException failure) {
            throw new NotSent(reasonOf(failure));
        }
    }

    private MimeMessage message(Mail mail) throws MessagingException {
        MimeMessage message = new FixedIdMessage(smtp.getSession(), mail.id());
        MimeMessageHelper parts = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        parts.setFrom(from);
        parts.setTo(mail.to());
        parts.setSubject(mail.subject());
        parts.setText(mail.text(), html(mail.text()));
        if (mail.unsubscribeUrl() != null) {
            message.setHeader("List-Unsubscribe", "<" + mail.unsubscribeUrl() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private static String html(String text) {
        String escaped = HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
        String linked = escaped.replaceAll("(https?://[^\\s<]+)", "<a href=\"$1\">$1</a>");
        return "<p>" + linked.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
    }

    private static Properties limits(SmtpSettings settings) {
        Properties limits = new Properties();
        limits.setProperty("mail.smtp.connectiontimeout", SMTP_MILLIS);
        limits.setProperty("mail.smtp.timeout", SMTP_MILLIS);
        limits.setProperty("mail.smtp.writetimeout", SMTP_MILLIS);
        limits.setProperty("mail.smtp.auth", String.valueOf(!settings.username().isBlank()));
        limits.setProperty("mail.smtp.starttls.enable", String.valueOf(settings.isTlsRequired()));
        limits.setProperty("mail.smtp.starttls.required", String.valueOf(settings.isTlsRequired()));
        return limits;
    }

    private static String reasonOf(MailException failure) {
        return failure.getMostSpecificCause().getClass().getSimpleName();
    }

    /** The message surely did not go out; another try does no harm. */
    public static final class NotSent extends RuntimeException {

        private static final long serialVersionUID = 1L;

        public NotSent(String reason) {
            super(reason);
        }
    }

    private static final class FixedIdMessage extends MimeMessage {

        private final String id;

        FixedIdMessage(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@rizhi>");
        }
    }
}
