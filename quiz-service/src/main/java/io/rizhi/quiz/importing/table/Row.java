package io.rizhi.quiz.importing.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A row of a sheet.
 *
 * @param number as the program that made the file shows it
 * @param pictures anchored in it that cannot be taken
 * @param signs of pictures in it, by column
 */
record Row(int number, List<Cell> cells, boolean isHidden, int pictures, Map<Integer, String> signs) {
    private static final int WIDEST = 200;

    Row {
        cells = List.copyOf(cells);
    }

    Row(int number, List<Cell> cells, boolean isHidden, int pictures) {
        this(number, cells, isHidden, pictures, Map.of());
    }

    Cell at(int column) {
        return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    /** Pictures in it, taken or not. */
    int allPictures() {
        return pictures + signs.values().stream().mapToInt(String::length).sum();
    }

    boolean isBlank() {
        return pictures == 0 && signs.isEmpty() && cells.stream().allMatch(Cell::isBlank);
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
        return new Row(number, all, isHidden, pictures, signs);
    }
}
