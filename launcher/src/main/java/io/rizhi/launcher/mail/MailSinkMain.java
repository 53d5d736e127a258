package io.rizhi.launcher.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.rizhi.launcher.process.ParentWatch;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** The mail sink's own JVM. Arguments: SMTP port and page port. Keeps mails in memory only. */
public final class MailSinkMain {
    static final String READY = "RIZHI MAIL SINK READY";

    private MailSinkMain() {}

    public static void main(String[] arguments) throws IOException {
        var smtp = new ServerSetup(Integer.parseInt(arguments[0]), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var mails = new GreenMail(smtp);
        mails.start();
        var page = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(arguments[1])), 0);
        var pages = new MailPages(mails);
        page.createContext("/", pages::answer);
        page.start();
        ParentWatch.exitWithParent();
        System.out.println(READY);
    }
}
