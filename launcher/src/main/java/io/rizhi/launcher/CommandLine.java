package io.rizhi.launcher;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.ProductOptions;
import io.rizhi.launcher.product.ProductPorts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What the launcher was asked to do.
 *
 * @param isDown stop instead of start
 * @param isEmpty load no demo organisation
 * @param showsLogs print what the children print
 * @param data the data folder
 * @param ports where to listen
 */
record CommandLine(boolean isDown, boolean isEmpty, boolean showsLogs, Path data, ProductPorts ports) {
    static final String HELP = """
            Options: --empty         start without the demo organisation; prints a link for the first admin
                     --data DIR      keep everything in DIR (default: .data)
                     --port N        the gateway's port (default: 8080)
                     --free-ports    let every part listen on a port that is free
                     --logs          print what the parts print, with their names
                     --down          stop what runs on the data folder""";

    static CommandLine parse(String... arguments) {
        var line = new CommandLine(false, false, false, Repository.root().resolve(".data"), ProductPorts.standard());
        Deque<String> words = new ArrayDeque<>(List.of(arguments));
        while (!words.isEmpty()) {
            var word = words.pop();
            line = switch (word) {
                case "--down" -> new CommandLine(true, line.isEmpty, line.showsLogs, line.data, line.ports);
                case "--empty" -> new CommandLine(line.isDown, true, line.showsLogs, line.data, line.ports);
                case "--logs" -> new CommandLine(line.isDown, line.isEmpty, true, line.data, line.ports);
                case "--free-ports" ->
                    new CommandLine(line.isDown, line.isEmpty, line.showsLogs, line.data, ProductPorts.free());
                case "--data" ->
                    new CommandLine(
                            line.isDown,
                            line.isEmpty,
                            line.showsLogs,
                            Path.of(value(word, words)).toAbsolutePath().normalize(),
                            line.ports);
                case "--port" ->
                    new CommandLine(
                            line.isDown,
                            line.isEmpty,
                            line.showsLogs,
                            line.data,
                            line.ports.withGateway(port(value(word, words))));
                default -> throw new LaunchException("Unknown option: " + word + "\n" + HELP);
            };
        }
        return line;
    }

    ProductOptions options() {
        return ProductOptions.in(Repository.root(), data)
                .withPorts(ports)
                .saying(System.out::println)
                .showing(showsLogs ? System.out::println : line -> {});
    }

    private static String value(String word, Deque<String> words) {
        if (words.isEmpty()) {
            throw new LaunchException(word + " needs a value.\n" + HELP);
        }
        return words.pop();
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        } catch (NumberFormatException e) {
            // Said below, with the text.
        }
        throw new LaunchException("--port: " + text + " (expected: a number from 1 to 65535)");
    }
}
