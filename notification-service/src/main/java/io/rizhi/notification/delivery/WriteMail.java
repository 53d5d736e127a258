package io.rizhi.notification.delivery;

import io.rizhi.notification.channel.Mail;
import io.rizhi.notification.inbox.Notice;
import io.rizhi.notification.preference.PreferenceStore;
import io.rizhi.notification.reason.NoticeTexts;
import io.rizhi.notification.study.Contact;
import io.rizhi.notification.study.DirectoryClient;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Turns a notice into a mail in its person's language. Empty when the person has no address. */
final class WriteMail {

    private final DirectoryClient directory;
    private final PreferenceStore preferences;
    private final NoticeTexts texts;
    private final String publicUrl;

    WriteMail(DirectoryClient directory, PreferenceStore preferences, NoticeTexts texts, String publicUrl) {
        this.directory = directory;
        this.preferences = preferences;
        this.texts = texts;
        this.publicUrl = publicUrl;
    }

    Mono<Mail> write(Notice notice) {
        return directory
                .find(notice.personId())
                .flatMap(contact -> write(notice, contact))
                .onErrorMap(NotWritten::new);
    }

    private Mono<Mail> write(Notice notice, Contact contact) {
        String address = contact.email();
        if (address == null) {
            return Mono.empty();
        }
        return preferences
                .unsubscribeToken(notice.personId())
                .map(token -> mail(notice, contact, address, unsubscribeUrl(token, notice)));
    }

    private Mail mail(Notice notice, Contact contact, String address, String unsubscribeUrl) {
        String language = contact.language();
        Map<String, String> arguments = notice.arguments();
        String text = texts.body(notice.reason(), language, arguments)
                + "\n\n" + texts.text("email.open", language, Map.of()) + " " + publicUrl + notice.link()
                + "\n\n" + texts.text("email.footer", language, Map.of()) + " " + unsubscribeUrl;
        String subject = texts.title(notice.reason(), language, arguments);
        return new Mail(notice.id().replaceAll("[^A-Za-z0-9.-]", "."), address, subject, text, unsubscribeUrl);
    }

    private String unsubscribeUrl(String token, Notice notice) {
        return publicUrl + "/api/v1/notifications/unsubscribe?token=" + token + "&reason="
                + notice.reason().code();
    }

    /** The mail could not be written, because an address or a token could not be had. It was surely not sent. */
    static final class NotWritten extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotWritten(@Nullable Throwable cause) {
            super(cause);
        }
    }
}
