package io.rizhi.launcher.service;

import java.nio.file.Path;

/**
 * An unpacked application.
 *
 * @param folder where it lies; also the working folder of its process
 * @param jar its thin jar, whose manifest names the libraries beside it
 */
public record AppFolder(Path folder, Path jar) {
    /** The archive of loaded classes; may not exist. */
    Path archive() {
        return folder.resolve("classes.jsa");
    }

    /** Marks that this JVM cannot write an archive, so that it is not tried at each start. */
    Path archiveFailed() {
        return folder.resolve("classes.failed");
    }
}
