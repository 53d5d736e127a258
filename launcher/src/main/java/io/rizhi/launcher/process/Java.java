package io.rizhi.launcher.process;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

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
     * {@code target/lib} beside them. It is not the class path of the running JVM, which may be a test's.
     */
    public static String launcherClassPath() {
        var own = Path.of(
                Java.class.getProtectionDomain().getCodeSource().getLocation().getPath());
        var jars = own.toAbsolutePath().resolveSibling("lib");
        if (!Files.isDirectory(jars)) {
            jars = Repository.root().resolve("launcher/target/lib");
        }
        if (!Files.isDirectory(jars)) {
            throw new LaunchException(
                    "The launcher's jars are missing: " + jars + ". Build the launcher module first.");
        }
        return own + File.pathSeparator + jars + File.separator + "*";
    }
}
