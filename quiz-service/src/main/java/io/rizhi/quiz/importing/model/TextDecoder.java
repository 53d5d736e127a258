package io.rizhi.quiz.importing.model;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Bytes to text: byte order mark first, then valid UTF-8, then GB18030. */
public final class TextDecoder {
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TextDecoder() {}

    /** Empty when the bytes are no text at all. */
    public static Optional<DecodedText> decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(lenient(bytes, 3, StandardCharsets.UTF_8));
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16LE));
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(lenient(bytes, 2, StandardCharsets.UTF_16BE));
        }
        if (hasControlBytes(bytes)) {
            return Optional.empty();
        }
        return strict(bytes, StandardCharsets.UTF_8)
                .or(() -> strict(bytes, GB18030))
                .or(() -> Optional.of(lenient(bytes, 0, likelier(bytes))));
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Text has no NUL and none of the control codes that archives, pictures and office files are full of. */
    private static boolean hasControlBytes(byte[] bytes) {
        for (byte b : bytes) {
            if (b >= 0 && b < 8 || b > 0x0D && b < 0x1A) {
                return true;
            }
        }
        return false;
    }

    private static Optional<DecodedText> strict(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(new DecodedText(text, charset.name(), false));
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static DecodedText lenient(byte[] bytes, int from, Charset charset) {
        String text = new String(bytes, from, bytes.length - from, charset);
        return new DecodedText(text, charset.name(), text.indexOf('\uFFFD') >= 0);
    }

    private static Charset likelier(byte[] bytes) {
        return damage(bytes, StandardCharsets.UTF_8) <= damage(bytes, GB18030) ? StandardCharsets.UTF_8 : GB18030;
    }

    private static long damage(byte[] bytes, Charset charset) {
        return new String(bytes, charset).chars().filter(c -> c == '\uFFFD').count();
    }
}
