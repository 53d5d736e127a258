package io.rizhi.launcher.process;

import java.io.IOException;

/** Run by the launcher's Java children: when standard input ends, the parent is gone, and the child leaves. */
public final class ParentWatch {
    private ParentWatch() {}

    public static void exitWithParent() {
        var watch = new Thread(ParentWatch::awaitEndOfInput, "parent-watch");
        watch.setDaemon(true);
        watch.start();
    }

    private static void awaitEndOfInput() {
        try {
            while (System.in.read() >= 0) {
                continue;
            }
        } catch (IOException e) {
            // A broken input means the same as its end.
        }
        System.exit(0);
    }
}
