package io.rizhi.study.library.importing.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the importer was not sure of and wants a person to look at.
 *
 * @param code  stable, kebab-case; its text is found by it
 * @param args  values for the text
 * @param block the block concerned; null for the whole entry or document
 */
public record Doubt(
        String code, List<String> args, @Nullable Integer block) {

    public static final String NUMBERING_REBUILT = "numbering-rebuilt";
    public static final String LOOKS_LIKE_HEADING = "looks-like-heading";
    public static final String HEADING_TOO_LONG = "heading-too-long";
    public static final String NUMBERING_JUMP = "numbering-jump";
    public static final String LONG_SECTION = "long-section";
    public static final String NO_HEADING = "no-heading";
    public static final String ENCODING_GUESSED = "encoding-guessed";
    public static final String IMAGE_DROPPED = "image-dropped";
    public static final String CONTENTS_LIST = "contents-list";
    public static final String CHANGES_ACCEPTED = "changes-accepted";
    public static final String CONTENT_DROPPED = "content-dropped";
    public static final String TITLE_GUESSED = "title-guessed";

    public Doubt {
        args = List.copyOf(args);
    }

    public static Doubt of(String code, Object... args) {
        return new Doubt(code, List.of(args).stream().map(String::valueOf).toList(), null);
    }

    public static Doubt at(int block, String code, Object... args) {
        return new Doubt(code, List.of(args).stream().map(String::valueOf).toList(), block);
    }
}
