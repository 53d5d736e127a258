package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.importing.source.CanIgnoreReturnValue;
import io.rizhi.quiz.importing.source.RichText;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

/** XML in the names of 2.1 or of 3.0. */
@CanIgnoreReturnValue
final class ItemXml {
    private static final org.jsoup.nodes.Document.OutputSettings XML = new org.jsoup.nodes.Document.OutputSettings()
            .escapeMode(EscapeMode.xhtml)
            .charset(StandardCharsets.UTF_8)
            .syntax(org.jsoup.nodes.Document.OutputSettings.Syntax.xml);

    private final boolean isThree;
    private final StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

    ItemXml(boolean isThree) {
        this.isThree = isThree;
    }

    ItemXml open(String name, String... attributes) {
        tag(name, attributes);
        xml.append('>');
        return this;
    }

    ItemXml empty(String name, String... attributes) {
        tag(name, attributes);
        xml.append("/>");
        return this;
    }

    private void tag(String name, String... attributes) {
        xml.append('<').append(named(name));
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            boolean isNamespace = attributes[i].startsWith("xmlns");
            xml.append(' ')
                    .append(isThree && !isNamespace ? kebab(attributes[i]) : attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]).replace("\"", "&quot;"))
                    .append('"');
        }
    }

    ItemXml close(String name) {
        xml.append("</").append(named(name)).append(">\n");
        return this;
    }

    /** An element that stands inside a line of text: no line end follows it. */
    ItemXml closeInText(String name) {
        xml.append("</").append(named(name)).append('>');
        return this;
    }

    ItemXml leaf(String name, String text, String... attributes) {
        tag(name, attributes);
        xml.append('>').append(escaped(text)).append("</").append(named(name)).append(">\n");
        return this;
    }

    /** Formatted text; plain text has its line ends written out. */
    ItemXml rich(String text, boolean isHtml) {
        xml.append(isHtml ? html(text) : escaped(text).replace("\n", "<br/>"));
        return this;
    }

    private static String html(String text) {
        org.jsoup.nodes.Document document = org.jsoup.Jsoup.parseBodyFragment(RichText.cleaned(text));
        document.outputSettings(XML.clone().prettyPrint(false));
        return document.body().html();
    }

    private String named(String name) {
        boolean isHtml = name.equals("p") || name.equals("div");
        return isThree && !isHtml ? "qti-" + kebab(name) : name;
    }

    private static String kebab(String camel) {
        return camel.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(c ->
                        c >= ' ' && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF) || c == '\n' || c == '\t')
                .forEach(kept::appendCodePoint);
        return Entities.escape(kept.toString(), XML);
    }

    byte[] bytes() {
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }
}
