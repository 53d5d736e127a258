package io.rizhi.quiz.importing.table;

import java.util.List;

/**
 * A table of rows that are not blank.
 *
 * @param name empty for a file that is one table
 */
record Sheet(String name, List<Row> rows, boolean isHidden) {
    Sheet {
        rows = List.copyOf(rows);
    }

    /** What a person calls the row. */
    String place(Row row) {
        return name.isEmpty() ? String.valueOf(row.number()) : name + "!" + row.number();
    }
}
