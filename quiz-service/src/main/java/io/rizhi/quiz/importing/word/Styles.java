package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.source.Xml;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Paragraph styles, as far as they carry automatic numbers. */
final class Styles implements Xml.Handler {
    private static final int LONGEST_CHAIN = 20;

    /** A numbering and its level. */
    record Numbering(String num, int level) {}

    private final Map<String, Numbering> numberings = new HashMap<>();
    private final Map<String, String> parents = new HashMap<>();
    private @Nullable String style;
    private @Nullable String num;
    private int level;

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> {
                style = attributes.get("styleId", "");
                num = null;
                level = 0;
            }
            case "basedOn" -> {
                if (style != null) {
                    parents.put(style, attributes.get("val", ""));
                }
            }
            case "numId" -> num = attributes.get("val", "0");
            case "ilvl" -> level = attributes.number("val", 0);
            default -> {
                // Looks of styles are not used.
            }
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style") && style != null && num != null) {
            numberings.put(style, new Numbering(num, level));
        }
    }

    @Nullable
    Numbering numbering(@Nullable String styleId) {
        String id = styleId;
        for (int i = 0; i < LONGEST_CHAIN && id != null; i++) {
            Numbering own = numberings.get(id);
            if (own != null) {
                return own;
            }
            id = parents.get(id);
        }
        return null;
    }
}
