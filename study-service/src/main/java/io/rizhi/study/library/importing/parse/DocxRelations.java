package io.rizhi.study.library.importing.parse;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Relationships of a part: where its pictures are; refuses whatever would have to be fetched from elsewhere. */
final class DocxRelations implements Xml.Handler {

    private final Map<String, String> targets = new HashMap<>();

    @Override
    public void start(String name, Xml.Attributes attributes) {
        if (!name.equals("Relationship")) {
            return;
        }
        var type = attributes.get("Type", "").toLowerCase(Locale.ROOT);
        var target = attributes.get("Target", "");
        if (attributes.get("TargetMode", "").equalsIgnoreCase("External")) {
            refuseUnlessHarmless(type, target);
        } else {
            targets.put(attributes.get("Id", ""), target);
        }
    }

    @Override
    public void end(String name) {}

    /** The target inside the archive, seen from the folder word. */
    Optional<String> part(String id) {
        var target = targets.get(id);
        if (target == null || target.contains("..")) {
            return Optional.empty();
        }
        return Optional.of(target.startsWith("/") ? target.substring(1) : "word/" + target);
    }

    /** A link is only text here, and a template on the author's disk is never opened. */
    private static void refuseUnlessHarmless(String type, String target) {
        boolean isLink = type.endsWith("/hyperlink");
        var place = target.toLowerCase(Locale.ROOT);
        boolean isLocalTemplate = type.endsWith("/attachedtemplate")
                && !place.contains("://")
                && !place.startsWith("\\\\")
                && !place.startsWith("//");
        boolean isTemplateOnDisk = type.endsWith("/attachedtemplate") && place.matches("file:///[a-z]:[\\\\/].*");
        if (!isLink && !isLocalTemplate && !isTemplateOnDisk) {
            throw new RefusedDocumentException(Refusal.EXTERNAL_REFERENCE, "a part outside the file");
        }
    }
}
