package io.rizhi.study.library.importing.parse;

import io.rizhi.study.library.importing.model.Block;
import io.rizhi.study.library.importing.model.Doubt;
import io.rizhi.study.library.importing.model.ReadingTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/** Reads a file of any supported kind; what it is, its content says. Blocking: call it through {@code Offload}. */
public final class DocumentParser {

    private static final int MOST_TEXT_BYTES = 8 << 20;
    private static final Pattern META_CHARSET =
            Pattern.compile("<meta[^>]+charset\\s*=\\s*[\"']?([A-Za-z0-9_-]+)", Pattern.CASE_INSENSITIVE);

    private final ParseLimits limits;

    public DocumentParser(ParseLimits limits) {
        this.limits = limits;
    }

    public ParsedText parse(Path file) {
        try {
            return sniffed(file);
        } catch (IOException e) {
            throw new UncheckedIOException("the uploaded file cannot be read back", e);
        }
    }

    private ParsedText sniffed(Path file) throws IOException {
        var head = head(file);
        if (startsWith(head, "PK\3\4")) {
            return docx(file);
        }
        if (startsWith(head, "\u00D0\u00CF\u0011\u00E0")) {
            throw OldOffice.refusal(file);
        }
        if (startsWith(head, "%PDF") || startsWith(head, "{\\rtf") || startsWith(head, "PK")) {
            throw new RefusedDocumentException(Refusal.UNSUPPORTED, "another known format");
        }
        if (Files.size(file) > MOST_TEXT_BYTES) {
            throw new RefusedDocumentException(Refusal.TOO_LONG, "text too large");
        }
        return text(Files.readAllBytes(file));
    }

    private ParsedText docx(Path file) throws IOException {
        var images = new ImageShop(limits);
        var doubts = new ArrayList<Doubt>();
        var blocks = new DocxReader(limits, images, doubts).read(file);
        return parsed(DocumentKind.DOCX, null, null, blocks, images, doubts);
    }

    private ParsedText text(byte[] bytes) {
        var decoded = decoded(bytes);
        var kind = TextSniffer.kindOf(decoded.text());
        var images = new ImageShop(limits);
        var doubts = new ArrayList<Doubt>();
        if (decoded.isGuessed()) {
            doubts.add(Doubt.of(Doubt.ENCODING_GUESSED, decoded.encoding()));
        }
        Optional<String> title = Optional.empty();
        var blocks =
                switch (kind) {
                    case HTML -> {
                        var page = Jsoup.parse(decoded.text());
                        title = Optional.of(page.title()).filter(text -> !text.isBlank());
                        yield HtmlReader.read(MainBlock.of(page), images);
                    }
                    case MD -> {
                        title = MarkdownReader.title(decoded.text());
                        yield MarkdownReader.read(decoded.text(), images);
                    }
                    case TXT, DOCX -> PlainTextReader.read(decoded.text());
                };
        return parsed(kind, decoded.encoding(), title.orElse(null), blocks, images, doubts);
    }

    /** A web page may name its charset in its head, in letters that read the same in all of them. */
    private static DecodedText decoded(byte[] bytes) {
        var head = new String(bytes, 0, Math.min(bytes.length, 2_048), StandardCharsets.ISO_8859_1);
        var meta = META_CHARSET.matcher(head);
        var decoded = TextDecoder.decode(bytes);
        if (decoded.encoding().equals("GB18030") && meta.find()) {
            return named(bytes, meta.group(1)).orElse(decoded);
        }
        return decoded;
    }

    private static Optional<DecodedText> named(byte[] bytes, String name) {
        try {
            var charset =
                    Charset.forName(name.equalsIgnoreCase("gb2312") || name.equalsIgnoreCase("gbk") ? "GB18030" : name);
            var text = new String(bytes, charset);
            return text.indexOf('\uFFFD') < 0
                    ? Optional.of(new DecodedText(text, charset.name(), false))
                    : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private ParsedText parsed(
            DocumentKind kind,
            @Nullable String encoding,
            @Nullable String title,
            List<Block> blocks,
            ImageShop images,
            List<Doubt> doubts) {
        long characters =
                blocks.stream().mapToLong(block -> block.text().length()).sum();
        if (blocks.size() > limits.maxBlocks() || characters > limits.maxCharacters()) {
            throw new RefusedDocumentException(Refusal.TOO_LONG, "too much text");
        }
        if (blocks.stream().noneMatch(block -> block.text().codePoints().anyMatch(Character::isLetterOrDigit))) {
            throw new RefusedDocumentException(Refusal.NO_TEXT, "no letter in it");
        }
        if (images.dropped() > 0) {
            doubts.add(Doubt.of(Doubt.IMAGE_DROPPED, images.dropped()));
        }
        return new ParsedText(kind, encoding, title, language(blocks), blocks, images.kept(), doubts);
    }

    private static String language(List<Block> blocks) {
        var time = ReadingTime.of(blocks);
        return time.characters() >= time.words() ? "zh-CN" : "en";
    }

    private static String head(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            return new String(input.readNBytes(8), StandardCharsets.ISO_8859_1);
        }
    }

    private static boolean startsWith(String head, String magic) {
        return head.startsWith(magic);
    }
}
