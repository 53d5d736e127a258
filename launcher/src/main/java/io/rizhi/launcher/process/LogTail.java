package io.rizhi.launcher.process;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The last lines of a log file, for a message. Of a line in JSON only its message is shown. */
final class LogTail {
    /** Possessive, so that a message of any length needs no stack. */
    private static final Pattern JSON_MESSAGE = Pattern.compile("^\\{.*?\"message\":\"((?:[^\"\\\\]++|\\\\.)*+)\".*");

    private LogTail() {}

    static String of(Path log, int lines) {
        try {
            List<String> all = Files.readAllLines(log);
            return all.subList(Math.max(0, all.size() - lines), all.size()).stream()
                    .map(LogTail::readable)
                    .collect(Collectors.joining("\n"));
        } catch (MalformedInputException e) {
            return "(the log is not UTF-8 text)";
        } catch (IOException e) {
            return "(no log: " + e.getMessage() + ")";
        }
    }

    static String readable(String line) {
        var json = JSON_MESSAGE.matcher(line);
        return json.matches()
                ? json.group(1).replace("\\n", "\n").replace("\\t", "  ").replace("\\\"", "\"")
                : line;
    }
}
