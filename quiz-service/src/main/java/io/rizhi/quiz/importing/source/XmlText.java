package io.rizhi.quiz.importing.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes of XML to text: byte order mark first, then what the prolog names, then UTF-8. */
final class XmlText {
    private static final Pattern ENCODING =
            Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]{1,20})[\"']");
    private static final Set<String> CHINESE = Set.of("gb2312", "gbk", "gb18030", "cp936");
    private static final Set<String> WESTERN = Set.of("iso-8859-1", "latin1", "us-ascii", "windows-1252");

    private XmlText() {}

    static String of(byte[] xml) {
        if (xml.length >= 3 && (xml[0] & 0xFF) == 0xEF && (xml[1] & 0xFF) == 0xBB && (xml[2] & 0xFF) == 0xBF) {
            return decoded(xml, 3, StandardCharsets.UTF_8);
        }
        if (xml.length >= 2 && (xml[0] & 0xFF) == 0xFF && (xml[1] & 0xFF) == 0xFE) {
            return decoded(xml, 2, StandardCharsets.UTF_16LE);
        }
        if (xml.length >= 2 && (xml[0] & 0xFF) == 0xFE && (xml[1] & 0xFF) == 0xFF) {
            return decoded(xml, 2, StandardCharsets.UTF_16BE);
        }
        String start = new String(xml, 0, Math.min(200, xml.length), StandardCharsets.ISO_8859_1);
        Matcher encoding = ENCODING.matcher(start);
        return decoded(xml, 0, encoding.find() ? charset(encoding.group(1)) : StandardCharsets.UTF_8);
    }

    private static Charset charset(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (CHINESE.contains(lower)) {
            return Charset.forName("GB18030");
        }
        return WESTERN.contains(lower) ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
    }

    private static String decoded(byte[] xml, int from, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(xml, from, xml.length - from))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new RefusedFileException(Refusal.DAMAGED, "XML is not in its encoding");
        }
    }
}
