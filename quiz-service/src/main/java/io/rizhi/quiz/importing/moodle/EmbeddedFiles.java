package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files beside a text, which it names as {@code @@PLUGINFILE@@/path/name}, and pictures written into addresses. */
final class EmbeddedFiles {
    private static final Pattern NAMED = Pattern.compile("@@PLUGINFILE@@(/[^\"'\\s<>)]{1,400})");
    private static final Pattern INLINE = Pattern.compile("data:image/[a-z+.-]{1,20};base64,([A-Za-z0-9+/=\\s]{16,})");

    private final PictureBox box;
    private final Map<String, Node> byPath = new LinkedHashMap<>();
    private final Set<String> left = new LinkedHashSet<>();

    EmbeddedFiles(Node holder, PictureBox box) {
        this.box = box;
        holder.elements("file").forEach(file -> {
            byPath.putIfAbsent(file.get("path", "/") + file.get("name", "?"), file);
            left.add(file.get("name", "?"));
        });
    }

    /** The text with addresses of the pictures that were taken. */
    String placed(String text) {
        String named = NAMED.matcher(text)
                .replaceAll(name ->
                        Matcher.quoteReplacement(address(decoded(name.group(1))).orElse(name.group())));
        return INLINE.matcher(named)
                .replaceAll(inline -> Matcher.quoteReplacement(
                        bytes(inline.group(1)).flatMap(box::address).orElse(inline.group())));
    }

    /** Names of the files that no text shows. */
    List<String> left() {
        return List.copyOf(left);
    }

    private Optional<String> address(String path) {
        Node file = byPath.get(path);
        Optional<String> address =
                file == null ? Optional.empty() : bytes(file.text()).flatMap(box::address);
        if (file != null && address.isPresent()) {
            left.remove(file.get("name", "?"));
        } else if (file == null) {
            left.add(path.substring(1));
        }
        return address;
    }

    static Optional<byte[]> bytes(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return path;
        }
    }
}
