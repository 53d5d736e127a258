package io.rizhi.quiz.importing.word;

import io.rizhi.quiz.importing.table.TableReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A table while it is read. Options in cells become lines of their own; a grid of numbers and keys becomes a key. */
final class WordTable {
    private static final Pattern OPTION = Pattern.compile("^\\s*[(（]?[A-Za-zＡ-Ｚ]\\s*[)）.．、:：].*", Pattern.DOTALL);
    private static final Pattern NUMBERS = Pattern.compile("题号|序号|编号|题目");
    private static final Pattern KEYS = Pattern.compile("答案|选项|正确答案");
    private static final int DIGITS = 4;

    private final List<List<List<WordLine>>> rows = new ArrayList<>();

    void beginRow() {
        rows.add(new ArrayList<>());
    }

    void beginCell() {
        if (rows.isEmpty()) {
            beginRow();
        }
        rows.get(rows.size() - 1).add(new ArrayList<>());
    }

    void add(List<WordLine> lines) {
        if (rows.isEmpty() || rows.get(rows.size() - 1).isEmpty()) {
            beginCell();
        }
        List<List<WordLine>> row = rows.get(rows.size() - 1);
        row.get(row.size() - 1).addAll(lines);
    }

    /** Whether it is a list of questions: its first row names what its columns hold. */
    boolean isOfQuestions() {
        return rows.size() > 1
                && TableReader.isHeader(
                        rows.get(0).stream().map(WordTable::text).toList());
    }

    /** Texts of the cells; lines of a cell stay lines. */
    List<List<String>> cells() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> cell.stream()
                                .map(WordLine::text)
                                .filter(text -> !text.isBlank())
                                .collect(Collectors.joining("\n")))
                        .toList())
                .toList();
    }

    /** What could not be taken over, in the order of the cells. */
    List<String> doubts() {
        return rows.stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .flatMap(line -> line.doubts().stream())
                .toList();
    }

    List<WordLine> lines() {
        List<WordLine> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i + 1 < rows.size() && isGrid(rows.get(i), rows.get(i + 1))) {
                lines.addAll(key(rows.get(i), rows.get(i + 1), lines.isEmpty()));
                i++;
            } else {
                lines.addAll(lines(rows.get(i)));
            }
        }
        return lines;
    }

    private static boolean isGrid(List<List<WordLine>> upper, List<List<WordLine>> lower) {
        return upper.size() == lower.size()
                && upper.size() > 1
                && NUMBERS.matcher(text(upper.get(0))).find()
                && KEYS.matcher(text(lower.get(0))).find()
                && upper.stream()
                        .skip(1)
                        .map(WordTable::text)
                        .allMatch(text -> text.isEmpty() || text.matches("\\d{1," + DIGITS + "}"));
    }

    private static List<WordLine> key(List<List<WordLine>> upper, List<List<WordLine>> lower, boolean isFirst) {
        StringBuilder key = new StringBuilder();
        for (int i = 1; i < upper.size(); i++) {
            if (!text(upper.get(i)).isEmpty() && !text(lower.get(i)).isEmpty()) {
                key.append(text(upper.get(i)))
                        .append('.')
                        .append(text(lower.get(i)))
                        .append(' ');
            }
        }
        String place = place(upper);
        List<WordLine> lines = new ArrayList<>();
        if (isFirst) {
            lines.add(WordLine.plain("参考答案", place));
        }
        lines.add(WordLine.plain(key.toString().strip(), place));
        return lines;
    }

    private static List<WordLine> lines(List<List<WordLine>> row) {
        List<List<WordLine>> filled = row.stream()
                .filter(cell -> cell.stream()
                        .anyMatch(
                                line -> !line.text().isBlank() || !line.doubts().isEmpty()))
                .toList();
        boolean areOptions =
                filled.stream().anyMatch(cell -> OPTION.matcher(text(cell)).matches());
        if (filled.size() <= 1 || areOptions) {
            return filled.stream().flatMap(List::stream).toList();
        }
        String text = filled.stream().map(WordTable::text).collect(Collectors.joining(" | "));
        List<String> doubts = filled.stream()
                .flatMap(List::stream)
                .flatMap(line -> line.doubts().stream())
                .toList();
        WordLine joined = WordLine.plain(text, place(row));
        return List.of(
                new WordLine(text, joined.place(), doubts, joined.bold(), joined.coloured(), joined.underlined()));
    }

    private static String place(List<List<WordLine>> row) {
        return row.stream()
                .flatMap(List::stream)
                .map(WordLine::place)
                .findFirst()
                .orElse("");
    }

    private static String text(List<WordLine> cell) {
        return cell.stream()
                .map(line -> line.text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
