package io.rizhi.study.library.importing.parse;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes text strictly: byte order mark, else UTF-8, else UTF-16 by its zero bytes, else GB18030. */
final class TextDecoder {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final double COMMON_SHARE = 0.85;
    private static final int HEAD = 8_192;

    private TextDecoder() {}

    static DecodedText decode(byte[] bytes) {
        return byMark(bytes)
                .or(() -> strict(bytes, StandardCharsets.UTF_8)
                        .filter(text -> text.indexOf('\0') < 0)
                        .map(text -> new DecodedText(text, "UTF-8", false)))
                .or(() -> utf16(bytes))
                .or(() -> gb18030(bytes))
                .orElseThrow(() -> new RefusedDocumentException(Refusal.UNSUPPORTED, "no known charset"));
    }

    private static Optional<DecodedText> byMark(byte[] b) {
        if (startsWith(b, 0xEF, 0xBB, 0xBF)) {
            return marked(b, 3, StandardCharsets.UTF_8);
        }
        if (startsWith(b, 0xFF, 0xFE, 0, 0)) {
            return marked(b, 4, UTF_32LE);
        }
        if (startsWith(b, 0, 0, 0xFE, 0xFF)) {
            return marked(b, 4, UTF_32BE);
        }
        if (startsWith(b, 0xFF, 0xFE)) {
            return marked(b, 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(b, 0xFE, 0xFF)) {
            return marked(b, 2, StandardCharsets.UTF_16BE);
        }
        return startsWith(b, 0x84, 0x31, 0x95, 0x33) ? marked(b, 4, GB18030) : Optional.empty();
    }

    private static Optional<DecodedText> marked(byte[] bytes, int skip, Charset charset) {
        return strict(ByteBuffer.wrap(bytes, skip, bytes.length - skip), charset)
                .map(text -> new DecodedText(text, charset.name(), false));
    }

    /** Without a mark: only where zero bytes show two-byte letters, and only what then reads as text. */
    private static Optional<DecodedText> utf16(byte[] bytes) {
        boolean hasZero = false;
        for (int i = 0; i < Math.min(bytes.length, HEAD) && !hasZero; i++) {
            hasZero = bytes[i] == 0;
        }
        if (!hasZero || bytes.length % 2 != 0) {
            return Optional.empty();
        }
        return readable(bytes, StandardCharsets.UTF_16LE).or(() -> readable(bytes, StandardCharsets.UTF_16BE));
    }

    private static Optional<DecodedText> readable(byte[] bytes, Charset charset) {
        return strict(bytes, charset)
                .filter(TextDecoder::isText)
                .filter(text -> text.codePoints()
                                .limit(HEAD)
                                .filter(TextDecoder::isUsual)
                                .count()
                        >= text.codePoints().limit(HEAD).count() * COMMON_SHARE)
                .map(text -> new DecodedText(text, charset.name(), false));
    }

    private static boolean isUsual(int c) {
        return c < 0x100
                || c >= 0x2010 && c <= 0x2040
                || c >= 0x3000 && c <= 0x303F
                || c >= 0x4E00 && c <= 0x9FFF
                || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static Optional<DecodedText> gb18030(byte[] bytes) {
        return strict(bytes, GB18030)
                .filter(TextDecoder::isText)
                .map(text -> new DecodedText(text, "GB18030", commonShare(bytes) < COMMON_SHARE));
    }

    /** Share of double-byte characters inside the everyday part of GB 2312; low in text of another charset. */
    private static double commonShare(byte[] bytes) {
        int common = 0;
        int all = 0;
        for (int i = 0; i + 1 < bytes.length; i++) {
            int lead = bytes[i] & 0xFF;
            if (lead < 0x80) {
                continue;
            }
            int trail = bytes[i + 1] & 0xFF;
            boolean isHan = lead >= 0xB0 && lead <= 0xF7 && trail >= 0xA1;
            boolean isMark = lead >= 0xA1 && lead <= 0xA9 && trail >= 0xA1;
            common += isHan && lead <= 0xD7 || isMark ? 1 : 0;
            all++;
            i++;
        }
        return all == 0 ? 1 : (double) common / all;
    }

    private static boolean isText(String text) {
        return text.codePoints()
                .limit(20_000)
                .noneMatch(c -> c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1A);
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        return strict(ByteBuffer.wrap(bytes), charset);
    }

    private static Optional<String> strict(ByteBuffer bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes)
                    .toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static boolean startsWith(byte[] bytes, int... head) {
        if (bytes.length < head.length) {
            return false;
        }
        for (int i = 0; i < head.length; i++) {
            if ((bytes[i] & 0xFF) != head[i]) {
                return false;
            }
        }
        return true;
    }
}
