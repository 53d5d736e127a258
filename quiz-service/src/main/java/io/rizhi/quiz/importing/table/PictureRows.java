package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayList;
import java.util.List;

/** Finds the pictures of a drawing with the cells that they are anchored in, or with the names that cells call them by. */
final class PictureRows implements Xml.Handler {
    private static final int MOST = 5000;

    /**
     * A picture in a drawing.
     *
     * @param row from 1
     * @param column from 0
     * @param name as the drawing calls it
     */
    record Anchor(int row, int column, String relation, String name, String alternative) {}

    private final List<Anchor> anchors = new ArrayList<>();
    private final StringBuilder digits = new StringBuilder();
    private boolean isFrom;
    private boolean isPlace;
    private int row = 1;
    private int column;
    private String pictureName = "";
    private String alternative = "";

    List<Anchor> anchors() {
        return anchors;
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        isFrom |= name.equals("from");
        isPlace = isFrom && (name.equals("row") || name.equals("col"));
        if (isPlace) {
            digits.setLength(0);
        } else if (name.equals("cNvPr")) {
            pictureName = attributes.get("name", "");
            alternative = attributes.get("descr", "");
        } else if (name.equals("blip") || name.equals("imagedata")) {
            String relation = attributes.get("embed", attributes.get("relid", ""));
            if (anchors.size() < MOST) {
                anchors.add(new Anchor(row, column, relation, pictureName, alternative));
            }
        }
    }

    @Override
    public void text(String text) {
        if (isPlace && digits.length() < 8) {
            digits.append(text.strip());
        }
    }

    @Override
    public void end(String name) {
        if (name.equals("from")) {
            isFrom = false;
        } else if (isPlace) {
            int number = digits.toString().matches("\\d{1,7}") ? Integer.parseInt(digits.toString()) : 0;
            if (name.equals("row")) {
                row = number + 1;
            } else {
                column = number;
            }
            isPlace = false;
        }
    }
}
