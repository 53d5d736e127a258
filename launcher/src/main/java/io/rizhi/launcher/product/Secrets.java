package io.rizhi.launcher.product;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** What must not be read by others: made here once, kept in a folder of mode 0700, each file 0600. */
public final class Secrets {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path folder;

    Secrets(Path data) {
        this.folder = data.resolve("secrets");
        try {
            Files.createDirectories(data);
            if (!Files.isDirectory(folder)) {
                Files.createDirectory(
                        folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
        } catch (IOException e) {
            throw new LaunchException("Cannot keep secrets in " + folder + ": " + e.getMessage(), e);
        }
    }

    Path folder() {
        return folder;
    }

    /** The secret of this name: 192 random bits as text, made at the first call. */
    public String token(String name) {
        var file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                write(name, random());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LaunchException("Cannot read the secret " + file + ": " + e.getMessage(), e);
        }
    }

    public static String random() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Keeps a text that was made elsewhere, such as the demo's logins. */
    public void write(String name, String text) {
        var file = folder.resolve(name);
        try {
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, text + "\n", StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new LaunchException("Cannot keep the secret " + file + ": " + e.getMessage(), e);
        }
    }

    /** The text kept under this name; empty when there is none. */
    public String read(String name) {
        var file = folder.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file).strip() : "";
        } catch (IOException e) {
            throw new LaunchException("Cannot read the secret " + file + ": " + e.getMessage(), e);
        }
    }
}
