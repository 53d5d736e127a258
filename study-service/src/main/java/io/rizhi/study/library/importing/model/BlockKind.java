package io.rizhi.study.library.importing.model;

/** What a block of imported text is. */
public enum BlockKind {
    PARAGRAPH,
    LIST,
    TABLE,
    FIGURE,
    QUOTE
}
