package io.rizhi.launcher.process;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How this JVM starts another one of the same kind. */
public final class Java {
    private Java() {}

    /** The {@code java} of the running JVM. */
    public static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** A small JVM: serial collector, first compiler only, dies rather than limping on without memory. */
    public static List<String> small(int heapMegabytes) {
        return new ArrayList<>(List.of(
                executable(),
                "-Xms" + Math.min(32, heapMegabytes) + "m",
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.awt.headless=true"));
    }

    /**
     * The class path of the launcher's own children: this module's classes and the jars that the build put in
     * {@code target/lib} beside them, in a fixed order. It is not the class path of the running JVM, which may be a test's.
     */
    public static String launcherClassPath() {
        return Stream.concat(Stream.of(own()), launcherJars())
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    /**
     * Options by which a child on {@link #launcherClassPath} starts from an archive of its classes, or writes one when it
     * ends in peace. None when this module runs from loose classes, which no archive can hold.
     */
    public static List<String> archiveOptions(String name, Path folder) {
        if (!Files.isRegularFile(own())) {
            return List.of();
        }
        try {
            Files.createDirectories(folder);
            var archive = folder.resolve(name + "-" + fingerprint() + ".jsa");
            return Files.exists(archive)
                    ? List.of("-Xshare:auto", "-XX:SharedArchiveFile=" + archive)
                    : List.of("-XX:ArchiveClassesAtExit=" + archive, "-Xlog:cds=error", "-Xlog:cds+dynamic=error");
        } catch (IOException e) {
            return List.of();
        }
    }

    /** Changes with this JVM and with any jar on the class path. */
    private static String fingerprint() throws IOException {
        var text = new StringBuilder(System.getProperty("java.vm.version", ""));
        for (Path jar : Stream.concat(Stream.of(own()), launcherJars()).toList()) {
            text.append(jar).append(Files.size(jar)).append(Files.getLastModifiedTime(jar));
        }
        return UUID.nameUUIDFromBytes(text.toString().getBytes(StandardCharsets.UTF_8))
                .toString()
                .substring(0, 13);
    }

    private static Path own() {
        return Path.of(Java.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toAbsolutePath();
    }

    private static Stream<Path> launcherJars() {
        var beside = own().resolveSibling("lib");
        var folder = Files.isDirectory(beside) ? beside : Repository.root().resolve("launcher/target/lib");
        try (Stream<Path> jars = Files.list(folder)) {
            return jars.sorted().toList().stream();
        } catch (IOException e) {
            throw new LaunchException(
                    "The launcher's jars are missing: " + folder + ". Build the launcher module first.", e);
        }
    }
}
