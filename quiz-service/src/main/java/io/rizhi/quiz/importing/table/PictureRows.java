package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.source.Xml;
import java.util.Map;

/** Finds the rows that the pictures of a drawing are anchored in. */
final class PictureRows implements Xml.Handler {
    private final Map<Integer, Integer> byRow;
    private final StringBuilder digits = new StringBuilder();
    private boolean isFrom;
    private boolean isRow;
    private int row;

    PictureRows(Map<Integer, Integer> byRow) {
        this.byRow = byRow;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        isFrom |= name.equals("from");
        isRow = isFrom && name.equals("row");
        if (isRow) {
            digits.setLength(0);
        } else if (name.equals("blip") || name.equals("imagedata")) {
            byRow.merge(row, 1, Integer::sum);
        }
    }

    @Override
    public void text(String text) {
        if (isRow && digits.length() < 8) {
            digits.append(text.strip());
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("from")) {
            isFrom = false;
        } else if (name.equals("row") && isRow) {
            row = digits.toString().matches("\\d{1,7}") ? Integer.parseInt(digits.toString()) + 1 : 1;
            isRow = false;
        }
    }
}
