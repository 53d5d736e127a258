package io.rizhi.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.rizhi.launcher.process.Java;
import io.rizhi.testkit.ServiceTest;
import io.rizhi.testkit.event.RecordedEvents;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Another instance is killed between telling somebody and noting that it did. */
@ServiceTest
class KilledInstanceIT extends NotificationStage {

    private static final Instant DUE = Instant.parse("2026-03-02T11:40:00Z");
    private static final int KILLED = 137;

    @Autowired
    Environment environment;

    @TempDir
    Path folder;

    @Test
    void a_reminder_whose_sender_was_killed_is_noted_by_another_and_not_sent_again() throws Exception {
        joinPlan();
        awaitReminder("planned");
        awaitMails(1);

        assertThat(runUntilKilled("beforeUpdate")).isEqualTo(KILLED);

        assertThat(inbox()).hasSize(2);
        assertThat(reminders("sent")).isEmpty();
        // The lease of the dead one still holds.
        CLOCK.set(DUE.plusSeconds(30));
        assertThat(reminders("sent")).isEmpty();
        CLOCK.set(DUE.plusSeconds(90));

        awaitReminder("sent");
        assertThat(inbox()).hasSize(2);
        awaitMails(2);
        CLOCK.set(DUE.plus(Duration.ofMinutes(20)));
        try (RecordedEvents events = stack.events("rizhi.notification.reminder")) {
            String key = person + ":2026-03-02";
            assertThat(events.awaitOne("rizhi.notification.reminder-settled.v1", key)
                            .sequence())
                    .isEqualTo(1);
            assertThat(events.all())
                    .filteredOn(event -> event.key().equals(key))
                    .hasSize(1);
        }
        assertThat(mails()).hasSize(2);
        await().during(Duration.ofSeconds(6)).atMost(Duration.ofSeconds(12)).until(() -> inbox().size() == 2);
    }

    private int runUntilKilled(String crashPoint) throws Exception {
        var log = folder.resolve("killed.log");
        var words = Java.small(256);
        words.addAll(List.of(
                "-Drizhi.crash-point=" + crashPoint,
                "-cp",
                System.getProperty("java.class.path"),
                KilledInstanceMain.class.getName(),
                DUE.plusSeconds(1).toString()));
        words.addAll(AnotherInstance.arguments(environment));
        var process = new ProcessBuilder(words)
                .directory(new File("."))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            assertThat(process.waitFor(120, TimeUnit.SECONDS))
                    .as(() -> tail(log))
                    .isTrue();
            return process.exitValue();
        } finally {
            process.destroyForcibly();
        }
    }

    private static String tail(Path log) {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
        } catch (java.io.IOException e) {
            return e.toString();
        }
    }
}
