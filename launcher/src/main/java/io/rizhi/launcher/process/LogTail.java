package io.rizhi.launcher.process;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The last lines of a log file, for a message. */
final class LogTail {
    private LogTail() {}

    static String of(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            return String.join("\n", all.subList(Math.max(0, all.size() - lines), all.size()));
        } catch (MalformedInputException e) {
            return "(the log is not UTF-8 text)";
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }
}
