package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.table.Column.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The columns of a header row, each role taken by its first column. */
final class Columns {
    private final Map<Role, Integer> single = new EnumMap<>(Role.class);
    private final Map<Integer, Integer> options = new TreeMap<>();
    private final Map<Integer, Integer> correct = new TreeMap<>();
    private final Map<Integer, Integer> gapAnswers = new TreeMap<>();
    private final List<Integer> tags = new ArrayList<>();
    private final Map<Integer, String> unused = new TreeMap<>();
    private final List<String> headers = new ArrayList<>();

    private Columns() {}

    static Columns of(Row header) {
        Columns columns = new Columns();
        for (int i = 0; i < header.cells().size(); i++) {
            columns.take(i, header.at(i).text().strip());
        }
        if (columns.single.containsKey(Role.ANSWER)) {
            columns.gapAnswers.values().forEach(column -> columns.unused.put(column, columns.headers.get(column)));
            columns.gapAnswers.clear();
        }
        return columns;
    }

    private void take(int column, String name) {
        headers.add(name);
        if (name.isEmpty()) {
            return;
        }
        Column known = Column.of(name).orElse(null);
        boolean isTaken = known != null
                && switch (known.role()) {
                    case OPTION -> options.putIfAbsent(known.place(), column) == null;
                    case GAP_ANSWER -> gapAnswers.putIfAbsent(known.place(), column) == null;
                    case IS_CORRECT -> correct.putIfAbsent(known.place(), column) == null;
                    case TAGS -> tags.add(column);
                    default -> single.putIfAbsent(known.role(), column) == null;
                };
        if (!isTaken) {
            unused.put(column, name);
        }
    }

    /** Name of a column that is read; none where nothing is read from it. */
    Optional<String> used(int column) {
        boolean isUsed = column < headers.size() && !headers.get(column).isEmpty() && !unused.containsKey(column);
        return isUsed ? Optional.of(headers.get(column)) : Optional.empty();
    }

    /** The header with the letters of options that stand in a second row under it; the header itself if there are none. */
    static Row joined(Row header, Row below) {
        List<Cell> cells = new ArrayList<>();
        int width = Math.max(header.cells().size(), below.cells().size());
        for (int i = 0; i < width; i++) {
            String upper = header.at(i).text().strip();
            String lower = below.at(i).text().strip();
            boolean isOption = Column.of(lower)
                    .filter(found -> found.role() == Role.OPTION)
                    .isPresent();
            boolean isEmptyOrSame = lower.isEmpty() || lower.equals(upper);
            if (!isOption && !isEmptyOrSame) {
                return header;
            }
            cells.add(isOption ? below.at(i) : header.at(i));
        }
        Row joined = new Row(header.number(), cells, header.isHidden(), 0);
        return of(joined).options().size() > of(header).options().size() ? joined : header;
    }

    /** Whether this row names a stem and something to answer it by. */
    boolean isHeader() {
        return single.containsKey(Role.STEM)
                && (single.containsKey(Role.ANSWER)
                        || single.containsKey(Role.OPTIONS)
                        || single.containsKey(Role.TYPE)
                        || !options.isEmpty()
                        || !gapAnswers.isEmpty());
    }

    boolean has(Role role) {
        return single.containsKey(role);
    }

    Cell cell(Row row, Role role) {
        Integer column = single.get(role);
        return column == null ? Cell.EMPTY : row.at(column);
    }

    String text(Row row, Role role) {
        return role == Role.ANSWER && !gapAnswers.isEmpty() ? gapAnswers(row) : textOf(row, role);
    }

    /** One column per gap, as one cell would have it. */
    private String gapAnswers(Row row) {
        return gapAnswers.values().stream()
                .map(column -> row.at(column).text().strip())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("|"));
    }

    private String textOf(Row row, Role role) {
        return cell(row, role).text().strip();
    }

    String header(Role role) {
        Integer column = single.get(role);
        return column == null ? "" : headers.get(column);
    }

    /** Column of the role, or null. */
    @Nullable
    Integer column(Role role) {
        return single.get(role);
    }

    /** Columns of options by their place. */
    Map<Integer, Integer> options() {
        return options;
    }

    /** All columns of tags; a table may have one for topics and one for those concerned. */
    List<Integer> tags() {
        return tags;
    }

    /** Columns that say whether the option at a place is right. */
    Map<Integer, Integer> correct() {
        return correct;
    }

    /** Headers that are not known, or come a second time, by column. */
    Map<Integer, String> unused() {
        return unused;
    }

    String header(int column) {
        String name = column < headers.size() ? headers.get(column) : "";
        return name.isEmpty() ? letters(column) : name;
    }

    /** The row as one line: headers and what stands under them. */
    String line(Row row) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            if (!row.at(i).text().isBlank()) {
                parts.add(header(i) + "：" + row.at(i).text().strip());
            }
        }
        return String.join(" ｜ ", parts);
    }

    boolean isRepeatedBy(Row row) {
        for (int i = 0; i < headers.size(); i++) {
            if (!headers.get(i).equals(row.at(i).text().strip())) {
                return false;
            }
        }
        return true;
    }

    static String letters(int column) {
        String tail = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? tail : letters(column / 26 - 1) + tail;
    }
}
