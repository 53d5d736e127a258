package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Texts of a question in one line, for lists and tables: HTML without its tags, a picture by its words. */
public final class PlainLine {
    private PlainLine() {}

    public static String stem(Content content) {
        return of(content.stem(), content);
    }

    /** A text of the question, which has the question's format. */
    public static String of(String text, Content content) {
        if (!"html".equals(content.notes().format())) {
            return text;
        }
        Element body = Jsoup.parseBodyFragment(text).body();
        for (Element picture : body.select("img")) {
            String words = picture.attr("alt").strip();
            picture.replaceWith(new TextNode("〔" + (words.isEmpty() ? "图" : words) + "〕"));
        }
        return body.text();
    }
}
