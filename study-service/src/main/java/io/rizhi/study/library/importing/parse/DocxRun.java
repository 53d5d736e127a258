package io.rizhi.study.library.importing.parse;

import org.jspecify.annotations.Nullable;

/** Looks of a run of letters; null means: as the paragraph's style says. */
final class DocxRun {
    @Nullable
    Boolean isBold;

    boolean isItalic;
    boolean isUnderlined;
    boolean isStruck;
    boolean isHidden;

    @Nullable
    Integer halfPoints;

    @Nullable
    String font;

    String position = "";

    void property(String name, Xml.Attributes attributes) {
        switch (name) {
            case "b" -> isBold = DocxStyles.isOn(attributes);
            case "i" -> isItalic = DocxStyles.isOn(attributes);
            case "u" -> isUnderlined = !attributes.get("val", "single").equals("none");
            case "strike", "dstrike" -> isStruck = DocxStyles.isOn(attributes);
            case "vanish" -> isHidden = DocxStyles.isOn(attributes);
            case "sz" -> halfPoints = attributes.number("val", 0);
            case "rFonts" -> font = DocxStyles.font(attributes, font);
            case "vertAlign" -> position = attributes.get("val", "");
            default -> {}
        }
    }
}
