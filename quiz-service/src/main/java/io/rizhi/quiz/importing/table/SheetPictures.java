package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Relations;
import io.rizhi.quiz.importing.source.Xml;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pictures of one sheet: anchored over cells, or called by a formula from a cell as WPS writes them. */
final class SheetPictures {
    private static final String CELL_IMAGES = "xl/cellimages.xml";
    private static final Pattern CALL = Pattern.compile("DISPIMG\\(\\s*\"([^\"]{1,200})\"", Pattern.CASE_INSENSITIVE);

    private final Archive archive;
    private final PictureBox box;
    private final Map<String, byte[]> byName = new HashMap<>();
    private final Map<Integer, Map<Integer, String>> signs = new HashMap<>();
    private final Map<Integer, Integer> lost = new HashMap<>();

    SheetPictures(Archive archive, PictureBox box, String sheet) {
        this.archive = archive;
        this.box = box;
        for (String part : Relations.of(archive, sheet).values()) {
            if (part.startsWith("xl/drawings/") && part.endsWith(".xml")) {
                readAnchored(part);
            }
        }
        readCalled();
    }

    private void readAnchored(String drawing) {
        Map<String, String> targets = Relations.of(archive, drawing);
        for (PictureRows.Anchor anchor : anchors(drawing)) {
            Optional<String> sign = Optional.ofNullable(targets.get(anchor.relation()))
                    .flatMap(archive::read)
                    .flatMap(bytes -> box.sign(bytes, anchor.alternative()));
            sign.ifPresentOrElse(
                    found -> signs.computeIfAbsent(anchor.row(), row -> new TreeMap<>())
                            .merge(anchor.column(), found, String::concat),
                    () -> lost.merge(anchor.row(), 1, Integer::sum));
        }
    }

    private void readCalled() {
        Map<String, String> targets = Relations.of(archive, CELL_IMAGES);
        for (PictureRows.Anchor anchor : anchors(CELL_IMAGES)) {
            Optional.ofNullable(targets.get(anchor.relation()))
                    .flatMap(archive::read)
                    .ifPresent(bytes -> byName.put(anchor.name(), bytes));
        }
    }

    private List<PictureRows.Anchor> anchors(String part) {
        PictureRows rows = new PictureRows();
        archive.read(part).ifPresent(bytes -> Xml.read(bytes, rows));
        return rows.anchors();
    }

    /** Signs by column of what is anchored in the row. */
    Map<Integer, String> in(int row) {
        return signs.getOrDefault(row, Map.of());
    }

    /** Pictures of the row that cannot be taken. */
    int lost(int row) {
        return lost.getOrDefault(row, 0);
    }

    /** A sign for the picture that the formula calls. */
    Optional<String> called(String formula) {
        Matcher call = CALL.matcher(formula);
        return call.find()
                ? Optional.ofNullable(byName.get(call.group(1))).flatMap(bytes -> box.sign(bytes, ""))
                : Optional.empty();
    }
}
