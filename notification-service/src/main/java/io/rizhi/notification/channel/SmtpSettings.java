package io.rizhi.notification.channel;

/**
 * The mail server.
 *
 * @param host empty for none; then no mail leaves and the channel says so
 * @param username empty for a server without sign-in
 * @param isTlsRequired refuses to send when the server offers no STARTTLS
 */
public record SmtpSettings(
        String host, int port, String from, String username, String password, boolean isTlsRequired) {

    /** Never shows the password. */
    @Override
    public String toString() {
        return "SmtpSettings[" + host + ":" + port + " from " + from + "]";
    }
}
