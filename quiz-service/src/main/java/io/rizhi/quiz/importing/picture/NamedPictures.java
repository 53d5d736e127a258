package io.rizhi.quiz.importing.picture;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Pictures that HTML names by files of its package, or holds itself. What is not taken leaves its name in the text. */
public final class NamedPictures {
    private static final Pattern INLINE = Pattern.compile("data:image/[a-z+.-]{1,20};base64,(.+)", Pattern.DOTALL);
    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//.*", Pattern.DOTALL);
    private static final int LONGEST_NAME = 60;

    private final PictureBox box;
    private final Function<String, Optional<byte[]>> files;
    private final Set<String> left = new LinkedHashSet<>();
    private int refused;

    /**
     * @param files bytes of a file by the name that the HTML uses
     */
    public NamedPictures(PictureBox box, Function<String, Optional<byte[]>> files) {
        this.box = box;
        this.files = files;
    }

    /** The HTML with addresses of the pictures that were taken. */
    public String placed(String html) {
        if (!html.contains("<img") && !html.contains("<IMG")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings(new OutputSettings().prettyPrint(false));
        document.select("img").forEach(this::place);
        return document.body().html();
    }

    private void place(Element image) {
        String source = image.attr("src").strip();
        if (ELSEWHERE.matcher(source).matches()) {
            return;
        }
        Optional<byte[]> file = bytes(source);
        Optional<String> address = file.flatMap(box::address);
        if (address.isPresent()) {
            image.attr("src", address.get());
            image.attr("alt", image.attr("alt"));
            return;
        }
        String name = source.startsWith("data:") || source.isEmpty() ? "img" : decoded(source);
        String shown = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
        if (file.isPresent()) {
            refused++;
        } else {
            left.add(shown);
        }
        image.replaceWith(new TextNode("[" + shown + "]"));
    }

    private Optional<byte[]> bytes(String source) {
        Matcher inline = INLINE.matcher(source);
        if (!inline.matches()) {
            Optional<byte[]> asNamed = files.apply(source);
            return asNamed.isPresent() ? asNamed : files.apply(decoded(source));
        }
        try {
            return Optional.of(Base64.getMimeDecoder().decode(inline.group(1)));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String decoded(String name) {
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    /** Places of pictures of a kind or size that is not taken, or one too many, since this was asked last. */
    int takeRefused() {
        int count = refused;
        refused = 0;
        return count;
    }

    /** Names of pictures that are not there, since this was asked last. */
    List<String> takeLeft() {
        List<String> names = List.copyOf(left);
        left.clear();
        return names;
    }
}
