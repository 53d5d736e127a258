package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Markdown with tables to blocks; HTML inside it passes the same cleaning as everything else. */
final class MarkdownReader {

    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\R(.*?)\\R---\\R", Pattern.DOTALL);
    private static final Pattern TITLE = Pattern.compile("(?m)^title:\\s*[\"']?(.+?)[\"']?\\s*$");

    private MarkdownReader() {}

    static List<Block> read(String text, ImageShop images) {
        var extensions = List.of(TablesExtension.create());
        var parser =
                Parser.builder().extensions(extensions).maxOpenBlockParsers(100).build();
        var renderer = HtmlRenderer.builder().extensions(extensions).build();
        var html = renderer.render(parser.parse(FRONT_MATTER.matcher(text).replaceFirst("")));
        return HtmlReader.read(Jsoup.parseBodyFragment(html).body(), images);
    }

    static Optional<String> title(String text) {
        var head = FRONT_MATTER.matcher(text);
        if (!head.find()) {
            return Optional.empty();
        }
        var title = TITLE.matcher(head.group(1));
        return title.find() ? Optional.of(title.group(1)) : Optional.empty();
    }
}
