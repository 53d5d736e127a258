package io.rizhi.quiz.importing.source;

import java.util.HashMap;
import java.util.Map;

/** Relations between the parts of an office file (ECMA-376 Part 2, 9). */
public final class Relations {
    private Relations() {}

    /** Names of the parts that a part points to, by relation; what stands outside the file is left out. */
    public static Map<String, String> of(Archive archive, String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, String> targets = new HashMap<>();
        archive.read(folder + "_rels/" + part.substring(slash + 1) + ".rels")
                .ifPresent(bytes -> Xml.read(bytes, new Xml.Handler() {
                    @Override
                    public void start(String name, Xml.Attributes attributes) {
                        if (name.equals("Relationship")
                                && !attributes.get("TargetMode", "").equals("External")) {
                            targets.put(attributes.get("Id", ""), resolved(folder, attributes.get("Target", "")));
                        }
                    }

                    @Override
                    public void end(String name) {}
                }));
        return targets;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + rest;
    }
}
