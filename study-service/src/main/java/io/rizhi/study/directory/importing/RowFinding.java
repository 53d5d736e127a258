package io.rizhi.study.directory.importing;

import io.rizhi.study.directory.importing.PeopleTable.Column;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be said about a row.
 *
 * @param row    as a person counts them; 1 is the head
 * @param column null when the whole row is meant
 * @param code   stable, kebab-case
 * @param args   values for the text
 */
record RowFinding(int row, @Nullable Column column, String code, List<String> args) {

    static RowFinding of(int row, @Nullable Column column, String code, String... args) {
        return new RowFinding(row, column, code, List.of(args));
    }
}
