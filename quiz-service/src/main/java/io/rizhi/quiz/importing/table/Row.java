package io.rizhi.quiz.importing.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A row of a sheet.
 *
 * @param number as the program that made the file shows it
 * @param pictures anchored in it
 */
record Row(int number, List<Cell> cells, boolean isHidden, int pictures) {
    private static final int WIDEST = 200;

    Row {
        cells = List.copyOf(cells);
    }

    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
        return pictures == 0 && cells.stream().allMatch(Cell::isBlank);
    }

    /** With this cell in a column, as far as a row is read. */
    Row with(int column, Cell cell) {
        List<Cell> all = new ArrayList<>(cells);
        while (all.size() <= column && column < WIDEST) {
            all.add(Cell.EMPTY);
        }
        if (column < all.size()) {
            all.set(column, cell);
        }
        return new Row(number, all, isHidden, pictures);
    }
}
