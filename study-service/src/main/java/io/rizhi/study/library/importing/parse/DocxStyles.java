package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.BlockStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Styles of an office document: heading level, looks and numbering, with what each takes from the one it is based on. */
final class DocxStyles implements Xml.Handler {

    private static final int DEEPEST = 20;

    /** One style as written; null means: as in the style it is based on. */
    static final class Style {
        String name = "";
        @Nullable String basedOn;
        @Nullable Boolean isBold;
        @Nullable Boolean isCentred;
        @Nullable Integer halfPoints;
        @Nullable String font;
        @Nullable Integer outlineLevel;
        @Nullable String numId;
        @Nullable Integer ilvl;
    }

    private final Map<String, Style> styles = new HashMap<>();
    private final Style defaults = new Style();
    private Style current = defaults;
    private String defaultParagraph = "";

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "style" -> begin(attributes);
            case "name" -> current.name = attributes.get("val", "");
            case "basedOn" -> current.basedOn = attributes.get("val");
            case "b" -> current.isBold = isOn(attributes);
            case "sz" -> current.halfPoints = attributes.number("val", 0);
            case "rFonts" -> current.font = font(attributes, current.font);
            case "jc" -> current.isCentred = attributes.get("val", "").equals("center");
            case "outlineLvl" -> current.outlineLevel = attributes.number("val", 9);
            case "numId" -> current.numId = attributes.get("val");
            case "ilvl" -> current.ilvl = attributes.number("val", 0);
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("style")) {
            current = new Style();
        }
    }

    private void begin(Xml.Attributes attributes) {
        current = new Style();
        var id = attributes.get("styleId", "");
        styles.put(id, current);
        if (attributes.get("type", "").equals("paragraph") && isOn(attributes.get("default", "0"))) {
            defaultParagraph = id;
        }
    }

    static boolean isOn(Xml.Attributes attributes) {
        return isOn(attributes.get("val", "1"));
    }

    private static boolean isOn(String value) {
        return !value.equals("0") && !value.equals("false") && !value.equals("off") && !value.equals("none");
    }

    static @Nullable String font(Xml.Attributes attributes, @Nullable String otherwise) {
        var eastAsian = attributes.get("eastAsia");
        if (eastAsian != null) {
            return eastAsian;
        }
        var latin = attributes.get("ascii");
        return latin == null || otherwise != null ? otherwise : latin;
    }

    String paragraphStyle(@Nullable String id) {
        return id == null ? defaultParagraph : id;
    }

    boolean isBold(String id) {
        return Boolean.TRUE.equals(first(id, style -> style.isBold));
    }

    boolean isCentred(String id) {
        return Boolean.TRUE.equals(first(id, style -> style.isCentred));
    }

    int halfPoints(String id) {
        var size = first(id, style -> style.halfPoints);
        return size == null ? 21 : size;
    }

    String font(String id) {
        var font = first(id, style -> style.font);
        return font == null ? "" : font;
    }

    @Nullable String numId(String id) {
        return first(id, style -> style.numId);
    }

    int ilvl(String id) {
        var level = first(id, style -> style.ilvl);
        return level == null ? 0 : level;
    }

    boolean isContents(String id) {
        var name = nameOf(id);
        return name.matches("toc ?[1-9]|toc heading|目录 ?[1-9]?");
    }

    /** 1 to 6 for a heading, {@link BlockStyle#TITLE} for a title, else 0. */
    int outlineLevel(String id) {
        var name = nameOf(id);
        if (name.equals("title") || name.equals("标题")) {
            return BlockStyle.TITLE;
        }
        if (name.matches("(?:heading|标题) ?[1-6]")) {
            return name.charAt(name.length() - 1) - '0';
        }
        var level = first(id, style -> style.outlineLevel);
        return level == null || level > 5 ? 0 : level + 1;
    }

    private String nameOf(String id) {
        var style = styles.get(id);
        return style == null ? "" : style.name.toLowerCase(Locale.ROOT).strip();
    }

    private <T> @Nullable T first(String id, Function<Style, @Nullable T> property) {
        var style = styles.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            var value = property.apply(style);
            if (value != null) {
                return value;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return property.apply(defaults);
    }
}
