package io.rizhi.study.library.importing.parse;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/**
 * The one set of tags that documents may contain, for importer and reader alike. No class, no style, no link, no
 * reference to anything but our own pictures.
 */
public final class HtmlCleaner {

    /** Where pictures of documents are served. */
    public static final String IMAGE_PATH = "/api/v1/documents/images/";

    private static final String IMAGE_PATTERN = "^" + IMAGE_PATH + "[0-9a-f]{64}$";
    private static final Safelist ALLOWED = new Safelist()
            .addTags(
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "th",
                    "td",
                    "caption",
                    "figure",
                    "img",
                    "figcaption",
                    "strong",
                    "em",
                    "u",
                    "s",
                    "sub",
                    "sup",
                    "a",
                    "br",
                    "hr",
                    "code",
                    "pre",
                    "ruby",
                    "rt")
            .addAttributes("td", "colspan", "rowspan")
            .addAttributes("th", "colspan", "rowspan")
            .addAttributes("ol", "start")
            .addAttributes("img", "src", "alt");

    private HtmlCleaner() {}

    /** The fragment with allowed tags and attributes only. */
    public static String clean(String html) {
        var dirty = Jsoup.parseBodyFragment(html);
        dirty.select("b").tagName("strong");
        dirty.select("i").tagName("em");
        dirty.select("del,strike").tagName("s");
        dirty.select("ins").tagName("u");
        dirty.select("script,style,noscript,template,iframe,object,svg,math").remove();
        var clean = new Cleaner(ALLOWED).clean(dirty);
        clean.select("img").removeIf(image -> !image.attr("src").matches(IMAGE_PATTERN));
        clean.select("[colspan],[rowspan]").forEach(HtmlCleaner::boundSpans);
        clean.select("a").unwrap();
        return html(clean);
    }

    private static void boundSpans(org.jsoup.nodes.Element cell) {
        for (var name : new String[] {"colspan", "rowspan"}) {
            if (cell.hasAttr(name) && !cell.attr(name).matches("[1-9][0-9]{0,2}")) {
                cell.removeAttr(name);
            }
        }
    }

    private static String html(Document document) {
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.html)
                .charset("UTF-8");
        return document.body().html();
    }
}
