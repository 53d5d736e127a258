package io.rizhi.quiz.importing.table;

import java.util.List;
import java.util.Set;

/**
 * A table of rows that are not blank.
 *
 * @param name empty for a file that is one table
 * @param hiddenColumns columns that nobody sees, from 0
 */
record Sheet(String name, List<Row> rows, boolean isHidden, Set<Integer> hiddenColumns) {
    Sheet {
        rows = List.copyOf(rows);
        hiddenColumns = Set.copyOf(hiddenColumns);
    }

    /** A table in which nothing is hidden. */
    Sheet(String name, List<Row> rows) {
        this(name, rows, false, Set.of());
    }

    /** What a person calls the row. */
    String place(Row row) {
        return name.isEmpty() ? String.valueOf(row.number()) : name + "!" + row.number();
    }
}
