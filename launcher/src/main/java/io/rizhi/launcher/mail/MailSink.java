package io.rizhi.launcher.mail;

import io.rizhi.launcher.process.Child;
import io.rizhi.launcher.process.Java;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Starts the mail sink. */
public final class MailSink {
    private MailSink() {}

    public static Child start(int smtpPort, int pagePort, Path log, Consumer<String> console) {
        var words = Java.small(48);
        words.addAll(List.of(
                "-Dlogback.configurationFile=broker-logback.xml",
                "-cp",
                Java.launcherClassPath(),
                MailSinkMain.class.getName(),
                Integer.toString(smtpPort),
                Integer.toString(pagePort)));
        var child = Child.start(new Child.Command("mail", words, Map.of(), log, MailSinkMain.READY), console);
        try {
            child.awaitReadyLine(Duration.ofSeconds(30));
            return child;
        } catch (RuntimeException e) {
            child.kill();
            throw e;
        }
    }
}
