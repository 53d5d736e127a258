package io.rizhi.study.library.importing.model;

/** Families of numbering in office text, with the level each has by GB/T 9704-2012 when it stands alone. */
public enum NumberFamily {
    /** 第一编, 第二篇, 第三部分, Part I. */
    PART(1, true),
    /** 第一章, Chapter 1. */
    CHAPTER(1, true),
    /** 第一节, Section 1. */
    SECTION(2, true),
    /** 第一条, Article 1: an anchor in the text, never a heading. */
    ARTICLE(0, true),
    /** 一、 */
    HAN_COMMA(1, false),
    /** （一） */
    HAN_BRACKET(2, false),
    /** 1. or 1、 */
    DIGIT(3, false),
    /** 1.1, 1.1.1 */
    DOTTED(3, false),
    /** （1） */
    DIGIT_BRACKET(4, false);

    private final int level;
    private final boolean isNamed;

    NumberFamily(int level, boolean isNamed) {
        this.level = level;
        this.isNamed = isNamed;
    }

    public int level() {
        return level;
    }

    /** True when a word such as 章 names the level, so that the number alone proves a heading. */
    public boolean isNamed() {
        return isNamed;
    }
}
