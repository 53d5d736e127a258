package io.rizhi.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.sun.net.httpserver.HttpExchange;
import jakarta.mail.Address;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What arrived: {@code /} as a page, {@code /messages} as JSON, newest first. */
final class MailPages {
    private static final int MOST_SHOWN = 200;

    private final GreenMail mails;

    MailPages(GreenMail mails) {
        this.mails = mails;
    }

    /** One mail in the words of the page. */
    private record Mail(String to, String subject, String sentAt, String unsubscribe, String text) {}

    void answer(HttpExchange exchange) throws IOException {
        boolean wantsJson = exchange.getRequestURI().getPath().equals("/messages");
        try {
            var found = newestFirst();
            var body = (wantsJson ? json(found) : page(found)).getBytes(StandardCharsets.UTF_8);
            var headers = exchange.getResponseHeaders();
            headers.add("Content-Type", wantsJson ? "application/json" : "text/html; charset=utf-8");
            headers.add("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (MessagingException e) {
            exchange.sendResponseHeaders(500, -1);
        } finally {
            exchange.close();
        }
    }

    private List<Mail> newestFirst() throws MessagingException, IOException {
        var all = Arrays.asList(mails.getReceivedMessages());
        var newest = new java.util.ArrayList<Mail>();
        for (MimeMessage message : all.subList(Math.max(0, all.size() - MOST_SHOWN), all.size())) {
            newest.add(read(message));
        }
        Collections.reverse(newest);
        return newest;
    }

    private static Mail read(MimeMessage message) throws MessagingException, IOException {
        Address @Nullable [] to = message.getRecipients(Message.RecipientType.TO);
        return new Mail(
                to == null ? "" : Arrays.stream(to).map(Address::toString).collect(Collectors.joining(", ")),
                orEmpty(message.getSubject()),
                message.getSentDate() == null
                        ? ""
                        : message.getSentDate().toInstant().toString(),
                orEmpty(message.getHeader("List-Unsubscribe", ", ")),
                text(message.getContent()));
    }

    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                    return text(part.getContent());
                }
            }
            return "";
        }
        return String.valueOf(content);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String page(List<Mail> found) {
        var rows = found.stream()
                .map(mail -> "<article><h2>" + html(mail.subject()) + "</h2><p>" + html(mail.to()) + " · "
                        + html(mail.sentAt()) + "</p><pre>" + html(mail.text()) + "</pre></article>")
                .collect(Collectors.joining());
        return "<!doctype html><html lang=\"zh-CN\"><meta charset=\"utf-8\"><title>邮件 Mail</title><style>"
                + "body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem}"
                + "pre{white-space:pre-wrap;font:inherit}article{border-top:1px solid #8888;padding:.5rem 0}"
                + "h2{font-size:1.1rem;margin:.3rem 0}</style><h1>邮件 Mail (" + found.size() + ")</h1>"
                + "<p>这里是本机演示的收件箱，邮件不会离开本机。 Mails of this demo; nothing leaves this machine.</p>" + rows;
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String json(List<Mail> found) {
        return found.stream()
                .map(mail -> "{\"to\":" + quoted(mail.to()) + ",\"subject\":" + quoted(mail.subject()) + ",\"sentAt\":"
                        + quoted(mail.sentAt()) + ",\"listUnsubscribe\":" + quoted(mail.unsubscribe()) + ",\"text\":"
                        + quoted(mail.text()) + "}")
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(String.format("\\u%04x", c));
            } else {
                out.append((char) c);
            }
        });
        return out.append('"').toString();
    }
}
