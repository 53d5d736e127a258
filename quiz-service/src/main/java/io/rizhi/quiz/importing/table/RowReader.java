package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentRules;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Scoring;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.ClozeText;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Fold;
import io.rizhi.quiz.importing.model.GapAnswers;
import io.rizhi.quiz.importing.model.KeyReading;
import io.rizhi.quiz.importing.model.NumberText;
import io.rizhi.quiz.importing.model.OrderKey;
import io.rizhi.quiz.importing.model.Separators;
import io.rizhi.quiz.importing.model.TruthKey;
import io.rizhi.quiz.importing.table.Column.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One row of a sheet to one question. */
final class RowReader {
    private static final Pattern MARK = Pattern.compile("(\\d{1,4}(?:\\.\\d{1,2})?0*)\\s*分?");
    private static final Pattern RANGE =
            Pattern.compile("\\d{1,9}(?:\\.\\d{1,9})?\\s*[-~]\\s*\\d{1,9}(?:\\.\\d{1,9})?");
    private static final int MOST_OPTIONS = ContentRules.MOST_ITEMS;

    private final Columns columns;
    private final Row row;
    private final int line;
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> explanation = new ArrayList<>();
    private final Set<Integer> correct = new TreeSet<>();
    private List<String> options = List.of();
    private List<Gap> gaps = List.of();
    private @Nullable Boolean isTrue;
    private @Nullable String guidance;
    private @Nullable Scoring scoring;
    private boolean isByKey;
    private String stem;

    RowReader(Columns columns, Row row, int line) {
        this.columns = columns;
        this.row = row;
        this.line = line;
        this.stem = columns.text(row, Role.STEM) + pictures();
    }

    /** Pictures that belong to the stem: all that stand in no cell of an option or of the explanation. */
    private String pictures() {
        StringBuilder signs = new StringBuilder();
        row.signs().forEach((column, sign) -> {
            boolean isElsewhere =
                    columns.options().containsValue(column) || column.equals(columns.column(Role.EXPLANATION));
            signs.append(isElsewhere ? "" : sign);
        });
        return signs.toString();
    }

    private String withSigns(int column) {
        return row.at(column).text().strip() + row.signs().getOrDefault(column, "");
    }

    List<Finding> findings() {
        return findings;
    }

    boolean hasMark() {
        return !columns.text(row, Role.MARK).isEmpty();
    }

    /**
     * @param sheet type that the name of the sheet states, or null
     */
    Content read(@Nullable TypeCell sheet) {
        noteCells();
        options = options();
        String answer = columns.text(row, Role.ANSWER);
        QuestionType type = type(sheet, answer);
        switch (type) {
            case SINGLE, MULTIPLE -> readChoice(answer);
            case TRUE_FALSE -> readTruth(answer);
            case FILL_IN -> readGaps(answer);
            case SHORT_TEXT -> readShortText(answer);
            case NUMERIC -> readNumber(answer);
            case ORDERING -> readOrder(answer);
            case CLOZE -> gaps = ClozeText.read(answer, separators(), line, findings);
            case COMPOSITE -> noteAnswer(answer);
            default -> guidance = answer.isEmpty() || type == QuestionType.DESCRIPTION ? null : answer;
        }
        if (isByKey && correct.size() > 1) {
            type = QuestionType.MULTIPLE;
            findings.add(Finding.warning("type-from-key", line));
        }
        if (!type.usesOptions() && type != QuestionType.TRUE_FALSE && !options.isEmpty()) {
            findings.add(Finding.error("options-not-expected", line));
        }
        return content(type);
    }

    /** Cells that may not say what was typed, where they matter. */
    private void noteCells() {
        for (int i = 0; i < row.cells().size(); i++) {
            Cell.Doubt doubt = row.at(i).doubt();
            if (doubt != null && !columns.unused().containsKey(i)) {
                Finding.Severity severity = doubt.isError() ? Finding.Severity.ERROR : Finding.Severity.WARNING;
                findings.add(new Finding(
                        doubt.code(),
                        severity,
                        line,
                        List.of(columns.header(i), row.at(i).text())));
            }
        }
        if (row.pictures() > 0) {
            findings.add(Finding.warning("picture-left-out", line, String.valueOf(row.pictures())));
        }
        if (row.isHidden()) {
            findings.add(Finding.warning("row-hidden", line));
        }
    }

    private List<String> options() {
        TreeMap<Integer, String> byPlace = new TreeMap<>();
        columns.options().forEach((place, column) -> byPlace.put(place, withSigns(column)));
        while (!byPlace.isEmpty() && byPlace.lastEntry().getValue().isEmpty()) {
            byPlace.pollLastEntry();
        }
        String cell = columns.text(row, Role.OPTIONS);
        if (byPlace.isEmpty()) {
            OptionCell cut = OptionCell.of(cell);
            if (cut.isUnclear()) {
                findings.add(Finding.warning("options-cut-unclear", line, ChoiceKey.shorten(cell)));
            }
            return cut.options();
        }
        List<String> texts = new ArrayList<>();
        for (int place = 0; place <= Math.min(byPlace.lastKey(), MOST_OPTIONS); place++) {
            texts.add(byPlace.getOrDefault(place, ""));
        }
        if (texts.contains("")) {
            findings.add(Finding.warning("option-cell-empty", line));
        }
        return OptionCell.withoutLabels(texts);
    }

    private QuestionType type(@Nullable TypeCell sheet, String answer) {
        String text = columns.text(row, Role.TYPE);
        if (Fold.of(text).matches("\\d(?:\\.0)?")) {
            Optional<QuestionType> code = TypeCell.ofCode(Fold.of(text).substring(0, 1), columns.header(Role.TYPE));
            if (code.isPresent()) {
                return code.get();
            }
        }
        TypeCell stated = text.isEmpty() ? sheet : TypeCell.of(text).orElse(null);
        if (stated == null && !text.isEmpty()) {
            findings.add(Finding.error("type-unknown", line, ChoiceKey.shorten(text)));
        }
        if (stated != null && stated.isUnsupported()) {
            findings.add(Finding.error("type-not-supported", line));
            return options.isEmpty() ? QuestionType.SHORT_ANSWER : QuestionType.SINGLE;
        }
        QuestionType type = stated == null ? null : stated.type();
        if (type == QuestionType.CLOZE && GapPlaces.in(stem).isEmpty()
                || type == QuestionType.COMPOSITE
                        && columns.text(row, Role.NUMBER).isEmpty()) {
            findings.add(Finding.error("type-not-supported", line));
            return options.isEmpty() ? QuestionType.SHORT_ANSWER : QuestionType.SINGLE;
        }
        return type == null ? byShape(answer) : type;
    }

    private QuestionType byShape(String answer) {
        boolean areWords = options.size() == 2 && options.stream().allMatch(each -> TruthKey.word(each) != null);
        if (areWords || options.isEmpty() && TruthKey.word(answer) != null) {
            return QuestionType.TRUE_FALSE;
        }
        if (!options.isEmpty()) {
            isByKey = true;
            return QuestionType.SINGLE;
        }
        findings.add(Finding.warning("type-from-shape", line));
        return GapAnswers.count(stem) > 0 ? QuestionType.FILL_IN : QuestionType.SHORT_ANSWER;
    }

    private void readChoice(String answer) {
        Set<Integer> flagged = new TreeSet<>();
        columns.correct().forEach((place, column) -> {
            if (KeyCell.isYes(row.at(column).text()) && place < options.size()) {
                flagged.add(place);
            }
        });
        if (!answer.isEmpty()) {
            KeyReading reading = KeyCell.choice(answer, options, line);
            findings.addAll(reading.findings());
            explain(reading.rest());
            correct.addAll(reading.letters());
            if (!flagged.isEmpty() && !reading.letters().equals(flagged)) {
                findings.add(Finding.error("keys-disagree", line));
                correct.clear();
            }
        } else {
            correct.addAll(flagged);
        }
    }

    private void readTruth(String answer) {
        if (options.stream().anyMatch(each -> TruthKey.word(each) == null)) {
            findings.add(Finding.error("options-in-true-false", line));
        } else if (!answer.isEmpty()) {
            KeyReading reading = KeyCell.truth(answer, options, line);
            findings.addAll(reading.findings());
            explain(reading.rest());
            isTrue = reading.isTrue();
        }
    }

    private void readGaps(String answer) {
        GapCell cell = GapCell.read(stem, answer, separators(), line);
        stem = cell.stem();
        gaps = cell.gaps();
        scoring = cell.scoring();
        findings.addAll(cell.findings());
        gaps.stream()
                .flatMap(gap -> gap.alternatives().stream())
                .filter(text -> RANGE.matcher(Fold.of(text)).matches())
                .forEach(text -> findings.add(Finding.warning("answer-looks-like-range", line, text)));
    }

    private void readShortText(String answer) {
        if (!answer.isEmpty()) {
            Separators separators = separators();
            gaps = List.of(new Gap(separators.isStated() ? separators.alternatives(answer) : List.of(answer)));
        }
    }

    /** The questions below a material have the answers. */
    private void noteAnswer(String answer) {
        if (!answer.isEmpty()) {
            findings.add(Finding.warning("part-not-kept", line, ChoiceKey.shorten(answer)));
        }
    }

    private Separators separators() {
        return Separators.of(columns.header(Role.ANSWER));
    }

    private void readNumber(String answer) {
        var keys = NumberText.read(answer);
        if (keys.isPresent()) {
            gaps = List.of(Gap.number(keys.get(), List.of(), false));
        } else if (!answer.isEmpty()) {
            findings.add(Finding.error("number-unreadable", line, ChoiceKey.shorten(answer)));
        }
    }

    /** The options in the order that the answer names; without an answer they stand in the right order. */
    private void readOrder(String answer) {
        if (answer.isEmpty()) {
            findings.add(Finding.warning("order-as-listed", line));
            return;
        }
        OrderKey.read(answer, options)
                .ifPresentOrElse(
                        ordered -> options = ordered,
                        () -> findings.add(Finding.error("key-unreadable", line, ChoiceKey.shorten(answer))));
    }

    private void explain(String rest) {
        if (!rest.isBlank()) {
            explanation.add(rest.strip());
        }
    }

    private Content content(QuestionType type) {
        Integer explained = columns.column(Role.EXPLANATION);
        explain(explained == null ? "" : withSigns(explained));
        Notes notes = new Notes(
                null, category(), orNull(columns.text(row, Role.EXTERNAL_ID)), null, List.of(), null, false, null);
        return Content.of(type, stem)
                .gaps(gaps)
                .options(type.usesOptions() ? optionList(type) : List.of())
                .isTrue(isTrue)
                .guidance(guidance)
                .explanation(explanation.isEmpty() ? null : String.join("\n", explanation))
                .difficulty(orNull(columns.text(row, Role.DIFFICULTY)))
                .tags(tags())
                .mark(mark(type))
                .scoring(scoring)
                .notes(notes)
                .build();
    }

    private List<Option> optionList(QuestionType type) {
        List<Option> list = new ArrayList<>();
        for (int i = 0; i < options.size(); i++) {
            if (!options.get(i).isEmpty()) {
                boolean isRight = type.hasOptions() && correct.contains(i);
                list.add(new Option("o" + (list.size() + 1), options.get(i), isRight));
            }
        }
        return list;
    }

    private List<String> tags() {
        return columns.tags().stream()
                .flatMap(this::tags)
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    private Stream<String> tags(int column) {
        String text = row.at(column).text().strip();
        Separators stated = Separators.of(columns.header(column));
        return stated.hasEscapes()
                ? stated.split(text, ';').stream().map(stated::plain)
                : Arrays.stream(text.split("[;；,，、|｜\\n]"));
    }

    /** 安全;用电 names a path as 安全/用电 does. */
    private @Nullable String category() {
        return orNull(columns.text(row, Role.CATEGORY).replaceAll("\\s*[;；]\\s*", "/"));
    }

    private BigDecimal mark(QuestionType type) {
        String text = Fold.of(columns.text(row, Role.MARK)).strip();
        Matcher mark = MARK.matcher(text);
        if (type == QuestionType.DESCRIPTION) {
            return BigDecimal.ZERO;
        }
        if (mark.matches()) {
            return new BigDecimal(mark.group(1));
        }
        if (!text.isEmpty()) {
            findings.add(Finding.warning("mark-unreadable", line, ChoiceKey.shorten(text)));
        }
        return BigDecimal.ONE;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Headers by column that hold something in this row and are not read. */
    Map<Integer, String> ignored() {
        Map<Integer, String> ignored = new TreeMap<>(columns.unused());
        ignored.keySet().removeIf(column -> row.at(column).isBlank());
        return ignored;
    }
}
