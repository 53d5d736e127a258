package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Pictures of a package: items name them by paths that start where the item stands. */
final class Media {
    private final @Nullable Archive archive;
    private final PictureBox box;

    Media(@Nullable Archive archive, PictureBox box) {
        this.archive = archive;
        this.box = box;
    }

    /** The element with the address of each picture that was taken; the others are left as they are. */
    Node placed(Node node, String item) {
        List<Object> parts = new ArrayList<>();
        for (Object part : node.parts()) {
            parts.add(part instanceof Node child ? placed(child, item) : part);
        }
        String path = node.name().equals("img") ? node.get("src", "") : node.get("data", "");
        boolean isPicture = node.name().equals("img") || node.name().equals("object");
        Optional<String> address = isPicture ? address(path, item) : Optional.empty();
        if (address.isEmpty()) {
            return new Node(node.name(), node.namespace(), node.attributes(), parts, node.line());
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("src", address.get());
        attributes.put("alt", node.get("alt", node.text().strip()));
        return new Node("img", node.namespace(), attributes, List.of(), node.line());
    }

    private Optional<String> address(String path, String item) {
        return archive == null || path.isEmpty()
                ? Optional.empty()
                : archive.read(resolved(item, path)).flatMap(box::address);
    }

    /** Pictures in the element that were not taken. */
    static long left(Node node) {
        long foreign = node.all("img")
                .filter(image -> !image.get("src", "").startsWith(Picture.PLACE))
                .count();
        return foreign + node.all("object").count();
    }

    static String resolved(String item, String path) {
        String base = item.substring(0, item.lastIndexOf('/') + 1);
        String rest = decoded(path);
        while (rest.startsWith("../") || rest.startsWith("./")) {
            boolean isUp = rest.startsWith("../");
            rest = rest.substring(isUp ? 3 : 2);
            base = isUp ? base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1) : base;
        }
        return base + rest;
    }

    static String decoded(String href) {
        try {
            return URLDecoder.decode(href.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return href;
        }
    }
}
