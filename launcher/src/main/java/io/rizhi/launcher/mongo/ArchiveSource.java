package io.rizhi.launcher.mongo;

import de.flapdoodle.embed.mongo.distribution.Version;
import de.flapdoodle.embed.mongo.transitions.Mongod;
import de.flapdoodle.embed.process.archives.ExtractedFileSet;
import de.flapdoodle.reverse.StateID;
import io.rizhi.launcher.process.LaunchException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** MongoDB's official archive for this platform, downloaded and unpacked by flapdoodle's embed.mongo. */
final class ArchiveSource {
    private ArchiveSource() {}

    static void fetchTo(Path target) throws IOException {
        try (var unpacked = Mongod.instance()
                .transitions(Version.Main.V7_0)
                .walker()
                .initState(StateID.of(ExtractedFileSet.class))) {
            Files.copy(unpacked.current().executable(), target, StandardCopyOption.REPLACE_EXISTING);
        } catch (RuntimeException e) {
            throw new LaunchException(
                    "Cannot download MongoDB for this machine: " + e.getMessage()
                            + ". Install MongoDB 6 or newer, or name one with RIZHI_MONGOD.",
                    e);
        }
    }
}
