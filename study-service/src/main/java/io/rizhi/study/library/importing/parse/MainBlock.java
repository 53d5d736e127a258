package io.rizhi.study.library.importing.parse;

import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the part of a web page that is the text: marked as such, else the densest container. */
final class MainBlock {

    private static final String FURNITURE =
            "nav,footer,aside,form,script,style,noscript,template,iframe,object,embed,svg,button,select,"
                    + "[role=navigation],[role=banner],[role=contentinfo],[role=complementary],[aria-hidden=true],[hidden]";
    private static final Pattern FURNITURE_NAMES = Pattern.compile(
            "(?:^|[-_ ])(?:nav|navbar|menu|breadcrumb|crumbs?|sidebar|footer|comments?|share|social|advert|ads?|pager|related|recommend)(?:$|[-_ ])");
    private static final int WORTHWHILE = 80;

    private MainBlock() {}

    static Element of(Document page) {
        page.select(FURNITURE).remove();
        page.body().select("div,section,ul").stream()
                .filter(element -> isFurniture(element)
                        && element.text().length() < page.body().text().length() / 2)
                .forEach(Element::remove);
        var marked = page.selectFirst("main,[role=main]");
        if (marked == null) {
            var articles = page.select("article");
            marked = articles.size() == 1 ? articles.first() : null;
        }
        if (marked != null && marked.text().length() >= WORTHWHILE) {
            return marked;
        }
        return densest(page.body());
    }

    private static boolean isFurniture(Element element) {
        var names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
        return FURNITURE_NAMES.matcher(names).find();
    }

    /** The smallest element that still holds most of the page's paragraph text. */
    private static Element densest(Element body) {
        int all = paragraphText(body);
        return body.select("div,section,td").stream()
                .filter(element -> paragraphText(element) >= all * 0.8 && all >= WORTHWHILE)
                .min(Comparator.comparingInt(element -> element.text().length()))
                .map(element -> hasHeadingOutside(body, element) ? body : element)
                .orElse(body);
    }

    private static boolean hasHeadingOutside(Element body, Element inner) {
        var first = body.selectFirst("h1");
        return first != null && !first.parents().contains(inner);
    }

    private static int paragraphText(Element element) {
        return element.select("p,li,h1,h2,h3,h4,td").stream()
                .mapToInt(paragraph -> paragraph.ownText().length())
                .sum();
    }
}
