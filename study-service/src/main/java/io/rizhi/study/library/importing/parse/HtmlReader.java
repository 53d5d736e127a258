package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.BlockKind;
import io.rizhi.study.library.importing.model.BlockStyle;
import io.rizhi.study.library.importing.model.FontFamily;
import io.rizhi.study.library.importing.model.Spaces;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.TextNode;

/** A cleaned tree of HTML elements to blocks. */
final class HtmlReader {

    private static final Set<String> CONTAINERS = Set.of(
            "body",
            "div",
            "section",
            "article",
            "main",
            "center",
            "header",
            "details",
            "summary",
            "dl",
            "dt",
            "dd",
            "fieldset",
            "form",
            "address",
            "hgroup");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> IGNORED =
            Set.of("hr", "br", "script", "style", "noscript", "template", "input", "button");
    private static final int DEEPEST = 200;

    private final ImageShop images;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder inline = new StringBuilder();

    private HtmlReader(ImageShop images) {
        this.images = images;
    }

    static List<Block> read(Element root, ImageShop images) {
        var reader = new HtmlReader(images);
        reader.children(root, false, 0);
        reader.flush(false);
        return reader.blocks;
    }

    private void children(Element parent, boolean isCentred, int depth) {
        if (depth > DEEPEST) {
            throw new RefusedDocumentException(Refusal.ARCHIVE_BOMB, "elements nested too deep");
        }
        for (var node : parent.childNodes()) {
            if (node instanceof TextNode text) {
                inline.append(Entities.escape(text.getWholeText()));
            } else if (node instanceof Element element) {
                element(element, isCentred, depth);
            }
        }
    }

    private void element(Element element, boolean isCentred, int depth) {
        var name = element.normalName();
        if (isBlock(element)) {
            flush(isCentred);
        }
        if (HEADINGS.contains(name)) {
            heading(element, name.charAt(1) - '0');
        } else if (name.equals("p")) {
            paragraph(element, isCentred || isCentred(element));
        } else if (name.equals("ul") || name.equals("ol")) {
            add(BlockKind.LIST, element, 0);
        } else if (name.equals("table")) {
            add(BlockKind.TABLE, element, element.select("tr").size());
        } else if (name.equals("blockquote")) {
            add(BlockKind.QUOTE, element, 0);
        } else if (name.equals("pre")) {
            add(BlockKind.QUOTE, element, 0);
        } else if (name.equals("img") || name.equals("figure")) {
            figure(element);
        } else if (isBlock(element) && !IGNORED.contains(name)) {
            children(element, isCentred || isCentred(element), depth + 1);
            flush(isCentred || isCentred(element));
        } else if (!IGNORED.contains(name)) {
            inline.append(element.outerHtml());
        } else if (name.equals("br")) {
            inline.append("<br>");
        }
    }

    private static boolean isBlock(Element element) {
        var name = element.normalName();
        return CONTAINERS.contains(name)
                || HEADINGS.contains(name)
                || Set.of("p", "ul", "ol", "table", "blockquote", "pre", "figure", "img", "hr")
                        .contains(name)
                || element.selectFirst("p,div,h1,h2,h3,h4,h5,h6,ul,ol,table") != null;
    }

    private void heading(Element element, int level) {
        var text = Spaces.collapsed(element.text());
        if (!text.isEmpty()) {
            blocks.add(Block.paragraph(text, "<p>" + Entities.escape(text) + "</p>", BlockStyle.heading(level)));
        }
    }

    private void paragraph(Element element, boolean isCentred) {
        for (var image : element.select("img")) {
            figure(image);
            image.remove();
        }
        var text = Spaces.collapsed(element.text());
        if (!text.isEmpty()) {
            var html = "<p>" + HtmlCleaner.clean(element.html()).strip() + "</p>";
            blocks.add(Block.paragraph(text, html, style(element, text, isCentred)));
        }
    }

    private void flush(boolean isCentred) {
        var html = HtmlCleaner.clean(inline.toString()).strip();
        inline.setLength(0);
        var element = Jsoup.parseBodyFragment(html).body();
        if (!Spaces.collapsed(element.text()).isEmpty()) {
            paragraph(element, isCentred);
        }
    }

    private static BlockStyle style(Element element, String text, boolean isCentred) {
        var bold = element.select("b,strong").stream()
                .map(Element::text)
                .map(Spaces::collapsed)
                .collect(Collectors.joining());
        boolean isBold = bold.length() >= text.length() * 0.9;
        boolean isLeadBold =
                !isBold && !bold.isEmpty() && text.startsWith(bold.substring(0, Math.min(4, bold.length())));
        return isBold || isLeadBold || isCentred
                ? new BlockStyle(0, isBold, isLeadBold, isCentred, FontFamily.OTHER, 0)
                : BlockStyle.PLAIN;
    }

    private static boolean isCentred(Element element) {
        var style = element.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return element.normalName().equals("center")
                || element.attr("align").equalsIgnoreCase("center")
                || style.contains("text-align:center");
    }

    private void add(BlockKind kind, Element element, int rows) {
        var found = new ArrayList<String>();
        for (var image : element.select("img")) {
            var id = keep(image);
            id.ifPresent(found::add);
            if (id.isPresent()) {
                image.attr("src", HtmlCleaner.IMAGE_PATH + id.get());
            } else {
                image.remove();
            }
        }
        var text = lines(element);
        if (!text.isBlank() || !found.isEmpty()) {
            var html = HtmlCleaner.clean(element.outerHtml());
            blocks.add(new Block(kind, text, html, BlockStyle.PLAIN, found.size(), rows, found));
        }
    }

    private static String lines(Element element) {
        var rows = element.select("li,tr");
        if (rows.isEmpty()) {
            return element.wholeText().strip();
        }
        return rows.stream()
                .map(row -> row.normalName().equals("li") ? ownText(row) : cells(row))
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private static String ownText(Element item) {
        var copy = item.clone();
        copy.select("ul,ol").remove();
        return Spaces.collapsed(copy.text());
    }

    private static String cells(Element row) {
        return row.select("th,td").stream()
                .map(cell -> Spaces.collapsed(cell.text()))
                .collect(Collectors.joining(" | "));
    }

    private void figure(Element element) {
        for (var image : element.normalName().equals("img") ? List.of(element) : element.select("img")) {
            keep(image).ifPresent(id -> blocks.add(figure(id, image.attr("alt"))));
        }
        var caption = element.selectFirst("figcaption");
        if (caption != null && !caption.text().isBlank()) {
            paragraph(caption, true);
        }
    }

    static Block figure(String id, String alt) {
        var html = "<figure><img src=\"" + HtmlCleaner.IMAGE_PATH + id + "\" alt=\"" + Entities.escape(alt)
                + "\"></figure>";
        return new Block(BlockKind.FIGURE, alt, HtmlCleaner.clean(html), BlockStyle.PLAIN, 1, 0, List.of(id));
    }

    /** Only pictures inside the file itself; nothing is ever fetched. */
    private Optional<String> keep(Element image) {
        var source = image.attr("src");
        int comma = source.indexOf(',');
        if (!source.startsWith("data:image/")
                || comma < 0
                || !source.substring(0, comma).endsWith(";base64")) {
            images.drop();
            return Optional.empty();
        }
        try {
            return images.keep(Base64.getMimeDecoder().decode(source.substring(comma + 1)));
        } catch (IllegalArgumentException damaged) {
            images.drop();
            return Optional.empty();
        }
    }
}
