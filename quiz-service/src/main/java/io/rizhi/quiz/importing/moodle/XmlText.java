package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.importing.source.CanIgnoreReturnValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** XML as text, every sign in it escaped. */
@CanIgnoreReturnValue
final class XmlText {
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    private final Map<String, Picture> pictures;

    XmlText(Map<String, Picture> pictures) {
        this.pictures = pictures;
    }

    /** A text, and beside it the files of the pictures that it shows. */
    XmlText withPictures(String text) {
        Set<String> shown = Picture.idsIn(text);
        shown.retainAll(pictures.keySet());
        text(
                "text",
                Picture.renamed(
                        text,
                        id -> Optional.ofNullable(pictures.get(id))
                                .map(picture -> "@@PLUGINFILE@@/" + picture.fileName())));
        shown.stream().map(pictures::get).forEach(this::file);
        return this;
    }

    private void file(Picture picture) {
        open("file", "name", picture.fileName(), "path", "/", "encoding", "base64");
        xml.append(Base64.getEncoder().encodeToString(picture.bytes()));
        close("file");
    }

    XmlText open(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            xml.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        xml.append('>');
        return this;
    }

    XmlText close(String name) {
        xml.append("</").append(name).append(">\n");
        return this;
    }

    XmlText text(String name, String text) {
        xml.append('<')
                .append(name)
                .append('>')
                .append(escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
        return this;
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Signs that XML cannot carry are left out. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\r' -> escaped.append("&#13;");
                default -> {
                    if (c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF)
                            || c == '\n'
                            || c == '\t') {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
