package io.rizhi.study.library.importing.parse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Compound files (MS-CFB): office documents before 2007, and newer ones under a password, which name a stream
 * EncryptedPackage in their directory (MS-OFFCRYPTO 2.3.4.4).
 */
final class OldOffice {

    private static final int SEARCHED = 4 << 20;

    private OldOffice() {}

    static RefusedDocumentException refusal(Path file) throws IOException {
        try (var input = Files.newInputStream(file)) {
            var content = new String(input.readNBytes(SEARCHED), StandardCharsets.ISO_8859_1);
            var name = new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
            return content.contains(name)
                    ? new RefusedDocumentException(Refusal.ENCRYPTED, "under a password")
                    : new RefusedDocumentException(Refusal.UNSUPPORTED, "an office format before 2007");
        }
    }
}
