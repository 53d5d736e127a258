package io.rizhi.testkit.stack;

import java.util.Optional;

/** The process whose life is the build's: Maven when Maven runs the tests, else whoever started this JVM. */
final class BuildProcess {
    private static final String MAVEN = "org.codehaus.plexus.classworlds.launcher.Launcher";

    private BuildProcess() {}

    static ProcessHandle current() {
        var self = ProcessHandle.current();
        for (var ancestor = self.parent(); ancestor.isPresent(); ancestor = ancestor.flatMap(ProcessHandle::parent)) {
            if (ancestor.flatMap(each -> each.info().commandLine()).orElse("").contains(MAVEN)) {
                return ancestor.get();
            }
        }
        return self.parent().filter(parent -> parent.pid() != 1).orElse(self);
    }

    /** The process with this id, if it is still the one that started then. */
    static Optional<ProcessHandle> alive(long pid, String startedAt) {
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .filter(each -> startedAt(each).equals(startedAt));
    }

    static String startedAt(ProcessHandle process) {
        return process.info().startInstant().map(Object::toString).orElse("unknown");
    }
}
