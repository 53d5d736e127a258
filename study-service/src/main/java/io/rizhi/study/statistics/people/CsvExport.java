package io.rizhi.study.statistics.people;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.model.PersonState;
import io.rizhi.study.statistics.query.CountsView;
import io.rizhi.study.statistics.query.PersonRowView;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.texts.Texts;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Numbers as a table for spreadsheets, in the caller's language. No cell can start a formula. */
final class CsvExport {

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final String STARTS_A_FORMULA = "=+-@\t\r";
    private static final List<String> COLUMNS = List.of(
            "csv.name",
            "csv.unit",
            "csv.state",
            "csv.required",
            "csv.on-time",
            "csv.late",
            "csv.overdue",
            "csv.excused",
            "csv.open",
            "csv.completion-rate",
            "csv.on-time-rate",
            "csv.minutes",
            "csv.score",
            "csv.streak",
            "csv.last-studied");

    private final Texts texts;
    private final String language;

    CsvExport(Texts texts, String language) {
        this.texts = texts;
        this.language = language;
    }

    /** Date, scope, filter and as-of, and the names of the columns. */
    String head(Selection selection, Question question, int people) {
        UnitId unit = selection.asked().unit();
        PersonState state = selection.state();
        String depth = selection.asked().isDirect() ? "csv.direct" : "csv.with-children";
        return BYTE_ORDER_MARK
                + lines(List.of(
                        List.of(text("csv.title")),
                        List.of(text("csv.on"), question.on().toString()),
                        List.of(
                                text("csv.unit"),
                                unit == null ? text("csv.everybody") : question.nameOf(unit),
                                unit == null ? "" : text(depth)),
                        List.of(
                                text("csv.plan"),
                                selection.asked().plan() == null
                                        ? text("csv.all-plans")
                                        : question.planTitle().orElse("")),
                        List.of(text("csv.state"), state == null ? text("csv.all-states") : stateText(state.code())),
                        List.of(text("csv.text"), Objects.requireNonNullElse(selection.text(), "")),
                        List.of(text("csv.as-of"), question.asOf().toString()),
                        List.of(text("csv.people"), Integer.toString(people)),
                        List.of(""),
                        COLUMNS.stream().map(this::text).toList()));
    }

    String rows(List<PersonRowView> rows) {
        return lines(rows.stream().map(this::row).toList());
    }

    private List<String> row(PersonRowView row) {
        CountsView counts = row.counts();
        return List.of(
                row.displayName(),
                row.unitName(),
                stateText(row.state()),
                Integer.toString(counts.required()),
                Integer.toString(counts.onTime()),
                Integer.toString(counts.late()),
                Integer.toString(counts.overdue()),
                Integer.toString(counts.excused()),
                Integer.toString(counts.open()),
                orDash(counts.completionRate()),
                orDash(counts.onTimeRate()),
                Integer.toString(counts.minutes()),
                orDash(row.averageScore()),
                Integer.toString(row.currentStreak()),
                row.lastStudiedAt() == null ? "" : row.lastStudiedAt().toString());
    }

    private static String lines(List<List<String>> lines) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(out)) {
            for (List<String> line : lines) {
                CsvWriter unused =
                        csv.writeRecord(line.stream().map(CsvExport::defused).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
        return out.toString();
    }

    /** A number below 0 is no formula. */
    static String defused(String cell) {
        boolean mayBeFormula = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
        return mayBeFormula && !cell.matches("-\\d+") ? "'" + cell : cell;
    }

    private static String orDash(@Nullable Integer number) {
        return number == null ? "–" : number.toString();
    }

    private String stateText(String code) {
        return text("state." + code);
    }

    private String text(String key) {
        return texts.text(language, key, Map.of());
    }
}
