package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockStyle;
import io.rizhi.study.library.importing.model.FontFamily;
import io.rizhi.study.library.importing.model.Spaces;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/** One paragraph while it is read: its properties, its runs, what hangs on it. */
final class DocxParagraph {

    final DocxRun mark = new DocxRun();

    @Nullable
    String styleId;

    @Nullable
    String numId;

    @Nullable
    Integer ilvl;

    @Nullable
    Boolean isCentred;

    @Nullable
    Integer outlineLevel;

    final List<String> notes = new ArrayList<>();
    final List<Block> figures = new ArrayList<>();

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private final Map<Integer, Integer> sizes = new HashMap<>();
    private final Map<String, Integer> fonts = new HashMap<>();
    private int boldLetters;
    private int letters;
    private boolean startsBold;

    void add(String part, DocxRun run, DocxStyles styles) {
        if (part.isEmpty() || run.isHidden) {
            return;
        }
        var style = styles.paragraphStyle(styleId);
        boolean isBold = run.isBold == null ? styles.isBold(style) : run.isBold;
        int visible = part.replaceAll("[\\s\\u3000]", "").length();
        if (letters == 0 && visible > 0) {
            startsBold = isBold;
        }
        letters += visible;
        boldLetters += isBold ? visible : 0;
        sizes.merge(run.halfPoints == null ? styles.halfPoints(style) : run.halfPoints, visible, Integer::sum);
        fonts.merge(run.font == null ? styles.font(style) : run.font, visible, Integer::sum);
        text.append(part);
        html.append(wrapped(Entities.escape(part).replace("\n", "<br>"), run));
    }

    private static String wrapped(String content, DocxRun run) {
        var result = content;
        result = Boolean.TRUE.equals(run.isBold) ? "<strong>" + result + "</strong>" : result;
        result = run.isItalic ? "<em>" + result + "</em>" : result;
        result = run.isUnderlined ? "<u>" + result + "</u>" : result;
        result = run.isStruck ? "<s>" + result + "</s>" : result;
        return switch (run.position) {
            case "superscript" -> "<sup>" + result + "</sup>";
            case "subscript" -> "<sub>" + result + "</sub>";
            default -> result;
        };
    }

    void addNoteMark(int number) {
        text.append('[').append(number).append(']');
        html.append("<sup>[").append(number).append("]</sup>");
    }

    boolean isEmpty() {
        return Spaces.collapsed(text.toString()).isEmpty();
    }

    String text(String number) {
        return (number + tidy(text.toString())).strip();
    }

    /** The first space after a number stays, because 第一条　… needs it; spaces at both ends go. */
    private static String tidy(String raw) {
        return raw.replace('\t', ' ').replaceAll("^[\\s\\u3000]+|[\\s\\u3000]+$", "");
    }

    String html(String number) {
        var content = html.toString().replace("\t", " ").replaceAll("^[\\s\\u3000]+|[\\s\\u3000]+$", "");
        var merged = content.replaceAll("</(strong|em|u|s|sup|sub)><\\1>", "");
        if (isWhollyBold()) {
            merged = merged.replaceAll("</?strong>", "");
        }
        return HtmlCleaner.clean(Entities.escape(number) + merged).strip();
    }

    BlockStyle style(DocxStyles styles) {
        var style = styles.paragraphStyle(styleId);
        int level = outlineLevel != null ? (outlineLevel > 5 ? 0 : outlineLevel + 1) : styles.outlineLevel(style);
        boolean isCentredHere = isCentred == null ? styles.isCentred(style) : isCentred;
        return new BlockStyle(
                level,
                isWhollyBold(),
                startsBold && !isWhollyBold(),
                isCentredHere,
                FontFamily.of(leadingFont()),
                most(sizes, styles.halfPoints(style)));
    }

    private boolean isWhollyBold() {
        return letters > 0 && boldLetters >= letters * 0.9;
    }

    private String leadingFont() {
        return most(fonts, "");
    }

    private static <T> T most(Map<T, Integer> counts, T otherwise) {
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
