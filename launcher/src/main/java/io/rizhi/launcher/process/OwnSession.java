package io.rizhi.launcher.process;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Puts a child into a session of its own, where the system can: Ctrl-C then reaches the launcher alone, which stops its
 * children in order. {@code setsid} replaces itself by the command, so the process id stays the child's.
 */
final class OwnSession {
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    static List<String> of(List<String> words) {
        return Files.isExecutable(SETSID)
                ? Stream.concat(Stream.of(SETSID.toString()), words.stream()).toList()
                : words;
    }
}
