package io.rizhi.quiz.importing.picture;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Entities;

/**
 * Pictures met while one file is read. In a text that is still to be cut into questions each place of a picture is one sign
 * of the private area, which no grammar takes for anything.
 */
public final class PictureBox {
    private static final int MOST = 200;
    private static final long LARGEST_ALL = 96L << 20;
    private static final char FIRST = '\uE100';
    private static final char LAST = '\uE5FF';

    private final Map<String, Picture> byId = new LinkedHashMap<>();
    private final List<String> places = new ArrayList<>();
    private long bytes;

    /** Address of the picture; empty when it is of no kind that is taken, too large, or one too many. */
    public Optional<String> address(byte[] file) {
        return Picture.of(file).filter(this::hasRoom).map(picture -> {
            if (byId.putIfAbsent(picture.id(), picture) == null) {
                bytes += picture.bytes().length;
            }
            return picture.address();
        });
    }

    private boolean hasRoom(Picture picture) {
        return byId.containsKey(picture.id()) || byId.size() < MOST && bytes + picture.bytes().length <= LARGEST_ALL;
    }

    /** A sign for one place of the picture, or empty as above. */
    public Optional<String> sign(byte[] file, String alternative) {
        if (places.size() > LAST - FIRST) {
            return Optional.empty();
        }
        return address(file).map(address -> {
            places.add("<img src=\"" + address + "\" alt=\"" + Entities.escape(alternative.strip()) + "\">");
            return String.valueOf((char) (FIRST + places.size() - 1));
        });
    }

    public static boolean isSign(int c) {
        return c >= FIRST && c <= LAST;
    }

    /** Places of pictures in the text. */
    public static long count(String text) {
        return text.chars().filter(PictureBox::isSign).count();
    }

    /** The text with something else for each sign. */
    public static String without(String text, String instead) {
        if (count(text) == 0) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        text.chars().forEach(c -> plain.append(isSign(c) ? instead : String.valueOf((char) c)));
        return plain.toString();
    }

    /** Plain text with signs as HTML with pictures. */
    public String html(String text) {
        StringBuilder html = new StringBuilder(text.length() + 64);
        RichText.escaped(text).chars().forEach(c -> html.append(html((char) c)));
        return RichText.cleaned(html.toString());
    }

    private String html(char c) {
        boolean isPlace = isSign(c) && c - FIRST < places.size();
        return isPlace ? places.get(c - FIRST) : String.valueOf(c);
    }

    public List<Picture> pictures() {
        return List.copyOf(byId.values());
    }
}
