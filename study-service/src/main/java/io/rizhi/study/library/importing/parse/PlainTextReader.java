package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockStyle;
import io.rizhi.study.library.importing.model.Numbering;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Plain text to paragraphs: a line is a paragraph, unless lines are wrapped at a fixed width. */
final class PlainTextReader {

    private static final Pattern LINES = Pattern.compile("\\R|\\f");
    private static final int NARROWEST_WRAP = 30;
    private static final int WIDEST_WRAP = 120;

    private PlainTextReader() {}

    static List<Block> read(String text) {
        var lines = LINES.split(text.replace("\u001A", ""), -1);
        boolean isWrapped = isWrapped(lines);
        var blocks = new ArrayList<Block>();
        var paragraph = new StringBuilder();
        for (var line : lines) {
            var content = line.strip().replaceAll("^[\\s\\u3000]+|[\\s\\u3000]+$", "");
            boolean isNew = content.isEmpty()
                    || !isWrapped
                    || isIndented(line)
                    || Numbering.of(content).isPresent();
            if (isNew) {
                flush(paragraph, blocks);
            }
            if (!content.isEmpty()) {
                join(paragraph, content);
            }
        }
        flush(paragraph, blocks);
        return blocks;
    }

    /** Lines wrapped by a program fill the same width, and blank lines separate the paragraphs. */
    private static boolean isWrapped(String[] lines) {
        int followed = 0;
        int full = 0;
        int blank = 0;
        int widest = 0;
        for (var line : lines) {
            widest = Math.max(widest, line.strip().length());
        }
        if (widest < NARROWEST_WRAP || widest > WIDEST_WRAP) {
            return false;
        }
        for (int i = 0; i + 1 < lines.length; i++) {
            blank += lines[i].isBlank() ? 1 : 0;
            if (!lines[i].isBlank() && !lines[i + 1].isBlank() && !isIndented(lines[i + 1])) {
                followed++;
                full += lines[i].strip().length() >= widest * 0.75 ? 1 : 0;
            }
        }
        return blank > 0 && followed >= 4 && full >= followed * 0.7;
    }

    private static boolean isIndented(String line) {
        return line.startsWith("\u3000") || line.startsWith("  ") || line.startsWith("\t");
    }

    private static void join(StringBuilder paragraph, String content) {
        if (paragraph.length() > 0 && needsSpace(paragraph.charAt(paragraph.length() - 1), content.charAt(0))) {
            paragraph.append(' ');
        }
        paragraph.append(content);
    }

    private static boolean needsSpace(char before, char after) {
        return before < 0x2E80 && after < 0x2E80;
    }

    private static void flush(StringBuilder paragraph, List<Block> blocks) {
        if (paragraph.length() > 0) {
            var text = paragraph.toString();
            blocks.add(Block.paragraph(text, "<p>" + Entities.escape(text) + "</p>", BlockStyle.PLAIN));
            paragraph.setLength(0);
        }
    }
}
