package io.rizhi.study.library.importing.model;

import java.util.Locale;

/** Font families by which Chinese office text shows its levels (GB/T 9704-2012). */
public enum FontFamily {
    /** 黑体: first level. */
    HEI,
    /** 楷体: second level. */
    KAI,
    /** 小标宋: titles. */
    TITLE_SONG,
    /** 仿宋: body. */
    FANG_SONG,
    OTHER;

    public static FontFamily of(String fontName) {
        var name = fontName.toLowerCase(Locale.ROOT);
        if (name.contains("小标宋") || name.contains("大标宋") || name.contains("xbs")) {
            return TITLE_SONG;
        }
        if (name.contains("仿宋") || name.contains("fangsong")) {
            return FANG_SONG;
        }
        if (name.contains("黑") || name.contains("simhei") || name.contains("yahei") || name.contains("heiti")) {
            return HEI;
        }
        return name.contains("楷") || name.contains("kai") ? KAI : OTHER;
    }
}
