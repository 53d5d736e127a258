package io.rizhi.quiz.importing.source;

import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.safety.Safelist;

/** HTML of foreign systems: what is only paragraphs becomes plain text, what is more is cleaned. */
public final class RichText {
    private static final Set<String> PLAIN = Set.of("html", "head", "body", "p", "br", "div", "span", "#root");
    private static final Safelist SAFE = Safelist.relaxed()
            .addTags("ruby", "rt", "rp", "s", "del", "ins", "audio", "video", "source", "hr")
            .addTags("math", "mrow", "mi", "mn", "mo", "mfrac", "msup", "msub", "msqrt", "mroot", "msubsup", "mtext")
            .addTags("munder", "mover", "munderover", "mtable", "mtr", "mtd", "mspace", "mstyle", "semantics")
            .addAttributes("math", "xmlns", "display")
            .addProtocols("img", "src", "data")
            .preserveRelativeLinks(true);

    /** A sign of the private area stands for a line end while white space is folded. */
    private static final String LINE_END = "\uE000";

    /** Addresses without a host are judged as if they stood here, and stay as they are. */
    private static final String HERE = "https://here.invalid/";

    private RichText() {}

    /** Whether the HTML has nothing that plain text could not say. */
    public static boolean isPlain(String html) {
        for (Element element : Jsoup.parseBodyFragment(html).getAllElements()) {
            if (!PLAIN.contains(element.normalName())) {
                return false;
            }
        }
        return true;
    }

    /** Text of HTML; paragraphs and breaks end lines. */
    public static String text(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.select("br").after(LINE_END);
        document.select("p, div").append(LINE_END);
        String text = document.body().wholeText().replace('\u00A0', ' ').replaceAll("[ \\t\\r\\n]+", " ");
        return text.replaceAll(" ?" + LINE_END + " ?", "\n").strip();
    }

    /** HTML without scripts, handlers, styles and frames. */
    public static String cleaned(String html) {
        return Jsoup.clean(html, HERE, SAFE, new OutputSettings().prettyPrint(false))
                .strip();
    }

    /** The HTML without the one block that holds all of it. */
    public static String withoutBlock(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        Element body = document.body();
        boolean isOne = body.childNodeSize() == 1 && body.childrenSize() == 1;
        return isOne && body.child(0).normalName().equals("div")
                ? body.child(0).html().strip()
                : html;
    }

    /** Whether cleaning takes something away that does something. */
    public static boolean isHarmful(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        return !document.select("script, iframe, object, embed, form, link, meta, svg")
                        .isEmpty()
                || document.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .anyMatch(attribute -> attribute.getKey().startsWith("on")
                                || attribute
                                        .getValue()
                                        .strip()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .startsWith("javascript:"));
    }

    /** Whether it shows pictures that stand on another machine; they are never fetched. */
    public static boolean hasRemotePicture(String html) {
        return !Jsoup.parseBodyFragment(html)
                .select("img[src~=(?i)^(?:https?:)?//]")
                .isEmpty();
    }

    /** Whether a reader would see nothing. */
    public static boolean isEmpty(String html) {
        return text(html).isBlank()
                && Jsoup.parseBodyFragment(html)
                        .select("img, audio, video, math, hr")
                        .isEmpty();
    }

    public static String escaped(String text) {
        return Entities.escape(text).replace("\n", "<br>");
    }
}
