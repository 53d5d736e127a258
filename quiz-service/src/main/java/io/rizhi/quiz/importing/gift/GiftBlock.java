package io.rizhi.quiz.importing.gift;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines between blank lines.
 *
 * @param fromLine counted from 1
 * @param id from the comments above; null for none
 */
record GiftBlock(
        int fromLine, int toLine, String text, @Nullable String id, List<String> tags) {
    private static final Pattern META = Pattern.compile("\\[(id|tag):((?:[^\\]\\\\]|\\\\.)*)]");

    static List<GiftBlock> in(List<String> lines) {
        List<GiftBlock> blocks = new ArrayList<>();
        List<String> text = new ArrayList<>();
        List<String> comments = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= lines.size(); i++) {
            String line = i < lines.size() ? lines.get(i) : "";
            boolean isComment = line.strip().startsWith("//");
            if (isComment) {
                comments.add(line);
            } else if (!line.isBlank()) {
                from = text.isEmpty() ? i + 1 : from;
                text.add(line);
            }
            if (line.isBlank() && !text.isEmpty()) {
                blocks.add(of(from, i, text, comments));
                text.clear();
                comments.clear();
            }
        }
        return blocks;
    }

    private static GiftBlock of(int from, int to, List<String> lines, List<String> comments) {
        String id = null;
        List<String> tags = new ArrayList<>();
        for (String comment : comments) {
            Matcher meta = META.matcher(comment);
            while (meta.find()) {
                String value = meta.group(2).replace("\\]", "]").strip();
                if (meta.group(1).equals("tag") && !value.isEmpty()) {
                    tags.add(value);
                } else if (!value.isEmpty()) {
                    id = value;
                }
            }
        }
        return new GiftBlock(
                from, to, String.join("\n", lines), id, tags.stream().distinct().toList());
    }
}
