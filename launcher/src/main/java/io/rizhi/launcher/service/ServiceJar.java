package io.rizhi.launcher.service;

import io.rizhi.launcher.process.Java;
import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

/**
 * The runnable jar of one service, unpacked once per content: a start from loose jars is faster, and only then can the
 * JVM keep an archive of the loaded classes.
 */
public final class ServiceJar {
    private final String service;
    private final Path jar;
    private final Path apps;

    private ServiceJar(String service, Path jar, Path apps) {
        this.service = service;
        this.jar = jar;
        this.apps = apps;
    }

    /** The jar that the build left in {@code <root>/<service>/target}. */
    public static ServiceJar find(Path root, String service, Path apps) {
        var target = root.resolve(service).resolve("target");
        try (var files = Files.list(target)) {
            return files.filter(file -> file.getFileName().toString().endsWith("-app.jar"))
                    .findFirst()
                    .map(jar -> new ServiceJar(service, jar, apps))
                    .orElseThrow(() -> notBuilt(service, target));
        } catch (IOException e) {
            throw notBuilt(service, target);
        }
    }

    private static LaunchException notBuilt(String service, Path target) {
        return new LaunchException(
                "No runnable jar of " + service + " in " + target + ". Build first: ./dev up does it.");
    }

    /** The unpacked application for this jar and this JVM. */
    public AppFolder unpack() {
        var folder = apps.resolve(service + "-" + key());
        try {
            if (!Files.exists(folder.resolve("unpacked"))) {
                removeOlder();
                extract(folder);
                Files.createFile(folder.resolve("unpacked"));
            }
            return new AppFolder(folder, folder.resolve(jar.getFileName()));
        } catch (IOException e) {
            throw new LaunchException("Cannot unpack " + jar + " to " + folder + ": " + e.getMessage(), e);
        }
    }

    private void extract(Path folder) throws IOException {
        delete(folder);
        Files.createDirectories(folder);
        var words = List.of(
                Java.executable(),
                "-XX:TieredStopAtLevel=1",
                "-Djarmode=tools",
                "-jar",
                jar.toString(),
                "extract",
                "--force",
                "--destination",
                folder.toString());
        var process = new ProcessBuilder(words).redirectErrorStream(true).start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new LaunchException("Cannot unpack " + jar + ":\n" + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while unpacking " + jar, e);
        }
    }

    private void removeOlder() throws IOException {
        Files.createDirectories(apps);
        try (var files = Files.list(apps)) {
            for (Path old : files.filter(file -> file.getFileName().toString().matches(service + "-[0-9a-f]{16}"))
                    .toList()) {
                delete(old);
            }
        }
    }

    /**
     * Names the content of the jar together with the JVM, whose archives fit no other. The jar's own directory holds a
     * checksum of each entry, so the megabytes behind it need not be read.
     */
    private String key() {
        try (var zip = new ZipFile(jar.toFile())) {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(System.getProperty("java.vm.version", "").getBytes(StandardCharsets.UTF_8));
            zip.stream()
                    .map(entry -> entry.getName() + " " + entry.getCrc() + " " + entry.getSize() + "\n")
                    .forEach(line -> digest.update(line.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest()).substring(0, 16);
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new LaunchException("Cannot read " + jar + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path tree) throws IOException {
        if (!Files.exists(tree)) {
            return;
        }
        try (var files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Moves a finished archive to its place, so that no start ever sees half of one. */
    static void publish(Path fresh, Path archive) throws IOException {
        Files.move(fresh, archive, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
