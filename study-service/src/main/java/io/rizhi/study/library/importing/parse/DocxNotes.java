package io.rizhi.study.library.importing.parse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Footnotes by id, as plain text. */
final class DocxNotes implements Xml.Handler {

    private final Map<String, String> notes = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String id = "";
    private boolean isText;

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "footnote" -> {
                id = attributes.get("type") == null ? attributes.get("id", "") : "";
                text.setLength(0);
            }
            case "t" -> isText = true;
            default -> {}
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "t" -> isText = false;
            case "p" -> text.append(' ');
            case "footnote" -> {
                if (!id.isEmpty() && !text.toString().isBlank()) {
                    notes.put(id, text.toString().strip());
                }
            }
            default -> {}
        }
    }

    @Override
    public void text(String part) {
        if (isText) {
            text.append(part);
        }
    }

    Optional<String> find(String note) {
        return Optional.ofNullable(notes.get(note));
    }
}
