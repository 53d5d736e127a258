package io.rizhi.launcher;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.process.Repository;
import io.rizhi.launcher.product.ProductOptions;
import io.rizhi.launcher.product.ProductPorts;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** What the launcher was asked to do. */
final class CommandLine {
    static final String HELP = """
            Options: --empty         start without the demo organisation; prints a link for the first admin
                     --data DIR      keep everything in DIR (default: .data)
                     --apps DIR      keep unpacked jars and class archives in DIR (default: apps in the data folder)
                     --port N        the gateway's port (default: 8080)
                     --free-ports    let every part listen on a port that is free
                     --logs          print what the parts print, with their names
                     --down          stop what runs on the data folder""";

    private final Deque<String> words;
    private final Path root = Repository.root();
    private boolean isDown;
    private boolean isEmpty;
    private boolean showsLogs;
    private Path data = root.resolve(".data");
    private Path apps = Path.of("");
    private ProductPorts ports = ProductPorts.standard();

    private CommandLine(List<String> words) {
        this.words = new ArrayDeque<>(words);
    }

    static CommandLine parse(String... arguments) {
        var line = new CommandLine(List.of(arguments));
        while (!line.words.isEmpty()) {
            line.read(line.words.pop());
        }
        return line;
    }

    private void read(String word) {
        switch (word) {
            case "--down" -> isDown = true;
            case "--empty" -> isEmpty = true;
            case "--logs" -> showsLogs = true;
            case "--free-ports" -> ports = ProductPorts.free();
            case "--data" -> data = folder(word);
            case "--apps" -> apps = folder(word);
            case "--port" -> ports = ports.withGateway(port(value(word)));
            default -> throw new LaunchException("Unknown option: " + word + "\n" + HELP);
        }
    }

    private Path folder(String word) {
        return Path.of(value(word)).toAbsolutePath().normalize();
    }

    private String value(String word) {
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

    boolean isDown() {
        return isDown;
    }

    boolean isEmpty() {
        return isEmpty;
    }

    Path data() {
        return data;
    }

    ProductOptions options() {
        var options = ProductOptions.in(root, data)
                .withPorts(ports)
                .saying(System.out::println)
                .showing(showsLogs ? System.out::println : line -> {});
        return apps.toString().isEmpty() ? options : options.withApps(apps);
    }
}
