package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.source.Xml;
import java.util.Locale;
import java.util.Set;

/** What a run of letters looks like, as far as it may tell an answer or a blank. */
final class Look {
    private static final Set<String> ORDINARY = Set.of("", "auto", "000000", "black", "none", "clear");

    boolean isBold;
    boolean isUnderlined;
    boolean isColoured;
    boolean isHidden;
    String position = "";

    void property(String name, Xml.Attributes attributes) {
        String value = attributes.get("val", "");
        boolean isOn = !value.equals("0") && !value.equals("false") && !value.equals("off");
        switch (name) {
            case "b" -> isBold = isOn;
            case "u" -> isUnderlined = !value.equals("none") && isOn;
            case "color" -> isColoured |= !ORDINARY.contains(value.toLowerCase(Locale.ROOT));
            case "highlight" -> isColoured |= !ORDINARY.contains(value.toLowerCase(Locale.ROOT));
            case "shd" -> {
                String fill = attributes.get("fill", "").toLowerCase(Locale.ROOT);
                isColoured |= !ORDINARY.contains(fill) && !fill.equals("ffffff");
            }
            case "vanish" -> isHidden = isOn;
            case "vertAlign" -> position = value;
            default -> {
                // Fonts and sizes tell nothing.
            }
        }
    }
}
