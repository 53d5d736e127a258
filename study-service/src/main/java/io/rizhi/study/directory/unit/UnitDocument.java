package io.rizhi.study.directory.unit;

import io.rizhi.study.directory.unit.model.Unit;
import io.rizhi.study.directory.unit.model.UnitPlacement;
import io.rizhi.study.ids.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/** A unit as stored: its whole history in one document. */
final class UnitDocument {

    static final int SCHEMA = 1;

    private UnitDocument() {}

    static Document of(Unit unit) {
        return new Document("_id", unit.id().value()).append("schema", SCHEMA).append("history", history(unit));
    }

    static List<Document> history(Unit unit) {
        return unit.history().stream().map(UnitDocument::placement).toList();
    }

    static Unit read(Document stored) {
        var history = stored.getList("history", Document.class, List.of()).stream()
                .map(UnitDocument::placement)
                .toList();
        return new Unit(new UnitId(stored.getString("_id")), stored.getLong("version"), history);
    }

    private static Document placement(UnitPlacement placement) {
        var parent = placement.parentId();
        return new Document("validFrom", placement.validFrom().toString())
                .append("name", placement.name())
                .append("parentId", parent == null ? null : parent.value())
                .append("isClosed", placement.isClosed());
    }

    private static UnitPlacement placement(Document stored) {
        var parent = stored.getString("parentId");
        return new UnitPlacement(
                LocalDate.parse(stored.getString("validFrom")),
                stored.getString("name"),
                parent == null ? null : new UnitId(parent),
                stored.getBoolean("isClosed", false));
    }
}
