package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.BlockStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Styles of an office document: heading level, looks and numbering, with what each takes from the one it is based on. */
final class DocxStyles implements Xml.Handler {

    private static final int DEEPEST = 20;
    private static final int STANDARD_HALF_POINTS = 21;

    /** One style as written; null means: as in the style it is based on. */
    static final class Style {
        String name = "";

        @Nullable
        String basedOn;

        @Nullable
        Boolean isBold;

        @Nullable
        Boolean isCentred;

        @Nullable
        Integer halfPoints;

        @Nullable
        String font;

        @Nullable
        Integer outlineLevel;

        @Nullable
        String numId;

        @Nullable
        Integer ilvl;
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
        return first(id, style -> Optional.ofNullable(style.isBold)).orElse(false);
    }

    boolean isCentred(String id) {
        return first(id, style -> Optional.ofNullable(style.isCentred)).orElse(false);
    }

    int halfPoints(String id) {
        return first(id, style -> Optional.ofNullable(style.halfPoints)).orElse(STANDARD_HALF_POINTS);
    }

    String font(String id) {
        return first(id, style -> Optional.ofNullable(style.font)).orElse("");
    }

    @Nullable
    String numId(String id) {
        return first(id, style -> Optional.ofNullable(style.numId)).orElse(null);
    }

    int ilvl(String id) {
        return first(id, style -> Optional.ofNullable(style.ilvl)).orElse(0);
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
        return first(id, style -> Optional.ofNullable(style.outlineLevel))
                .filter(level -> level <= 5)
                .map(level -> level + 1)
                .orElse(0);
    }

    private String nameOf(String id) {
        var style = styles.get(id);
        return style == null ? "" : style.name.toLowerCase(Locale.ROOT).strip();
    }

    private <T> Optional<T> first(String id, Function<Style, Optional<T>> property) {
        var style = styles.get(id);
        for (int depth = 0; style != null && depth < DEEPEST; depth++) {
            var value = property.apply(style);
            if (value.isPresent()) {
                return value;
            }
            style = style.basedOn == null ? null : styles.get(style.basedOn);
        }
        return property.apply(defaults);
    }
}
