package io.rizhi.quiz.importing.table;

import io.rizhi.quiz.importing.source.Xml;
import java.util.ArrayList;
import java.util.List;

/** The texts that cells refer to by number. Phonetic readings beside a text are no part of it. */
final class SharedTexts implements Xml.Handler {
    private final List<String> texts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean isText;
    private int phonetic;

    String at(int index) {
        return index >= 0 && index < texts.size() ? texts.get(index) : "";
    }

    boolean has(int index) {
        return index >= 0 && index < texts.size();
    }

    @Override
    public void start(String name, Xml.Attributes attributes) {
        switch (name) {
            case "si" -> text.setLength(0);
            case "rPh" -> phonetic++;
            case "t" -> isText = true;
            default -> {
                // Fonts and the like say nothing.
            }
        }
    }

    @Override
    public void text(String part) {
        if (isText && phonetic == 0) {
            text.append(part);
        }
    }

    @Override
    public void end(String name) {
        switch (name) {
            case "si" -> texts.add(text.toString());
            case "rPh" -> phonetic--;
            case "t" -> isText = false;
            default -> {
                // Fonts and the like say nothing.
            }
        }
    }
}
