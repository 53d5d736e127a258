package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ClozeText;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.GapText;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.Part;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Questions as a table with a header that the reader knows; every cell is text, so that no program changes it. */
public final class TableWriter implements FormatWriter {
    private static final int FEWEST_OPTIONS = 4;
    private static final int MOST_LETTERS = 26;
    private static final Set<QuestionType> TYPES = EnumSet.of(
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TRUE_FALSE,
            QuestionType.FILL_IN,
            QuestionType.SHORT_ANSWER,
            QuestionType.SHORT_TEXT,
            QuestionType.NUMERIC,
            QuestionType.ORDERING,
            QuestionType.CLOZE,
            QuestionType.COMPOSITE,
            QuestionType.DESCRIPTION);
    private static final Set<Part> PARTS = EnumSet.of(
            Part.MARK, Part.DIFFICULTY, Part.TAGS, Part.CATEGORY, Part.EXTERNAL_ID, Part.EXPLANATION, Part.GUIDANCE);

    private final boolean isWorkbook;

    private TableWriter(boolean isWorkbook) {
        this.isWorkbook = isWorkbook;
    }

    public static TableWriter csv() {
        return new TableWriter(false);
    }

    public static TableWriter workbook() {
        return new TableWriter(true);
    }

    @Override
    public Set<QuestionType> types() {
        return TYPES;
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        if (type == QuestionType.NUMERIC || type == QuestionType.CLOZE) {
            parts.add(Part.TOLERANCE_KIND);
        }
        return parts;
    }

    /** A material goes with its questions, each in a row below it. */
    @Override
    public boolean holds(Content question) {
        return TYPES.contains(question.type())
                && question.children().stream().map(Child::content).allMatch(child -> TYPES.contains(child.type()));
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return isWorkbook
                ? TableReader.workbook(bytes)
                : TableReader.csv(new String(bytes, StandardCharsets.UTF_8)).orElseThrow();
    }

    @Override
    public byte[] write(List<Content> questions) {
        int options = questions.stream()
                .flatMap(TableWriter::withChildren)
                .mapToInt(each -> each.options().size())
                .max()
                .orElse(0);
        int width = Math.min(MOST_LETTERS, Math.max(FEWEST_OPTIONS, options));
        List<List<String>> rows = new ArrayList<>();
        rows.add(header(width));
        for (int i = 0; i < questions.size(); i++) {
            String number = String.valueOf(i + 1);
            rows.add(row(questions.get(i), number, width));
            List<Child> children = questions.get(i).children();
            for (int n = 0; n < children.size(); n++) {
                rows.add(row(children.get(n).content(), number + "." + (n + 1), width));
            }
        }
        return isWorkbook ? Sheets.workbook("题库", rows) : Sheets.csv(rows);
    }

    private static Stream<Content> withChildren(Content question) {
        return Stream.concat(Stream.of(question), question.children().stream().map(Child::content));
    }

    private static List<String> header(int width) {
        List<String> header = new ArrayList<>(List.of("序号", "题型", "题目"));
        IntStream.range(0, width).forEach(i -> header.add("选项" + (char) ('A' + i)));
        header.addAll(List.of("答案（多空用|分隔，多个答案用;分隔，\\转义）", "解析", "分值", "难度", "标签（多个用;分隔，\\转义）", "分类", "题目ID"));
        return header;
    }

    private static List<String> row(Content question, String number, int width) {
        List<String> row = new ArrayList<>(List.of(number, typeName(question.type()), question.stem()));
        for (int i = 0; i < width; i++) {
            row.add(i < question.options().size() ? question.options().get(i).text() : "");
        }
        row.add(answer(question));
        row.add(Objects.requireNonNullElse(question.explanation(), ""));
        row.add(question.isMarked() ? question.mark().toPlainString() : "");
        row.add(Objects.requireNonNullElse(question.difficulty(), ""));
        row.add(question.tags().stream().map(GapText::escaped).collect(Collectors.joining(";")));
        row.add(Objects.requireNonNullElse(question.notes().category(), ""));
        row.add(Objects.requireNonNullElse(question.notes().externalId(), ""));
        return row;
    }

    private static String typeName(QuestionType type) {
        return switch (type) {
            case SINGLE -> "单选题";
            case MULTIPLE -> "多选题";
            case TRUE_FALSE -> "判断题";
            case FILL_IN -> "填空题";
            case SHORT_TEXT -> "短文本题";
            case NUMERIC -> "数值题";
            case ORDERING -> "排序题";
            case CLOZE -> "完形填空题";
            case COMPOSITE -> "材料题";
            case DESCRIPTION -> "说明";
            default -> "简答题";
        };
    }

    private static String answer(Content question) {
        List<Option> options = question.options();
        return switch (question.type()) {
            case SINGLE, MULTIPLE ->
                IntStream.range(0, options.size())
                        .filter(i -> options.get(i).isCorrect())
                        .mapToObj(TableWriter::letter)
                        .collect(Collectors.joining());
            case ORDERING ->
                IntStream.range(0, options.size()).mapToObj(TableWriter::letter).collect(Collectors.joining());
            case TRUE_FALSE -> question.isTrue() == null ? "" : question.isTrue() ? "对" : "错";
            case FILL_IN, SHORT_TEXT ->
                question.gaps().stream().map(GapText::gap).collect(Collectors.joining("|"));
            case NUMERIC -> question.gaps().stream().map(GapText::numbers).collect(Collectors.joining(";"));
            case CLOZE -> ClozeText.write(question.gaps());
            default -> Objects.requireNonNullElse(question.guidance(), "");
        };
    }

    private static String letter(int place) {
        return place < MOST_LETTERS ? String.valueOf((char) ('A' + place)) : "?";
    }
}
