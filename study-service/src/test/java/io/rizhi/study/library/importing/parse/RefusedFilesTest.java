package io.rizhi.study.library.importing.parse;

import static io.rizhi.study.library.importing.parse.OfficeFiles.docx;
import static io.rizhi.study.library.importing.parse.OfficeFiles.paragraph;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusedFilesTest {

    private final byte[] honest = docx(document -> paragraph(document, "正文"));

    @TempDir
    Path folder;

    @Test
    void an_archive_that_unpacks_to_far_more_than_it_weighs_is_a_bomb() {
        assertThat(refusal(OfficeFiles.with(honest, Map.of("word/media/x.bin", new byte[64 << 20]))))
                .isEqualTo(Refusal.ARCHIVE_BOMB);
        assertThat(refusal(OfficeFiles.withBody(honest, xml -> xml.replace("正文", " ".repeat(20 << 20)))))
                .isEqualTo(Refusal.ARCHIVE_BOMB);
    }

    @Test
    void too_many_entries_are_a_bomb() {
        var parts = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 2_100; i++) {
            parts.put("x" + i, new byte[0]);
        }

        assertThat(refusal(OfficeFiles.with(honest, parts))).isEqualTo(Refusal.ARCHIVE_BOMB);
    }

    @Test
    void a_document_type_with_entities_is_refused_before_anything_is_resolved() {
        var bomb = OfficeFiles.withBody(
                honest,
                xml -> xml.replaceFirst(
                        "<w:document",
                        "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]><w:document"));

        assertThat(refusal(bomb)).isEqualTo(Refusal.ARCHIVE_BOMB);
    }

    @Test
    void deeply_nested_xml_is_a_bomb() {
        var deep = OfficeFiles.withBody(
                honest, xml -> xml.replaceFirst("<w:p>", "<w:sdt>".repeat(600) + "</w:sdt>".repeat(600) + "<w:p>"));

        assertThat(refusal(deep)).isEqualTo(Refusal.ARCHIVE_BOMB);
    }

    @Test
    void macros_are_found_by_their_part_and_by_the_type_of_the_document() {
        assertThat(refusal(OfficeFiles.with(honest, Map.of("word/vbaProject.bin", new byte[10]))))
                .isEqualTo(Refusal.MACRO);
        var types =
                "<Types><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.ms-word.document.macroEnabled.main+xml\"/></Types>";
        assertThat(refusal(OfficeFiles.with(
                        honest, Map.of("[Content_Types].xml", types.getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(Refusal.MACRO);
    }

    @Test
    void a_part_outside_the_file_is_refused_and_a_mere_link_is_not() {
        assertThat(refusal(OfficeFiles.with(honest, relation("image", "http://example.org/x.png"))))
                .isEqualTo(Refusal.EXTERNAL_REFERENCE);
        assertThat(refusal(OfficeFiles.with(honest, relation("attachedTemplate", "https://example.org/x.dotm"))))
                .isEqualTo(Refusal.EXTERNAL_REFERENCE);
        assertThat(Parsing.parse(folder, OfficeFiles.with(honest, relation("hyperlink", "https://example.org/")))
                        .blocks())
                .hasSize(1);
    }

    @Test
    void a_file_under_a_password_says_so() {
        assertThat(refusal(OfficeFiles.encrypted(honest))).isEqualTo(Refusal.ENCRYPTED);
    }

    @Test
    void other_formats_and_broken_files_are_refused_by_content() {
        assertThat(refusal("%PDF-1.7 …".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.UNSUPPORTED);
        assertThat(refusal(OfficeFiles.zip(Map.of("a.txt", "hello".getBytes(StandardCharsets.UTF_8)))))
                .isEqualTo(Refusal.UNSUPPORTED);
        assertThat(refusal(java.util.Arrays.copyOf(honest, honest.length / 2))).isEqualTo(Refusal.DAMAGED);
        assertThat(refusal(new byte[] {1, 2, 3, 0, 0, 5, 6, 7, 8})).isEqualTo(Refusal.UNSUPPORTED);
    }

    @Test
    void a_file_without_a_letter_has_no_text() {
        assertThat(refusal(docx(document -> paragraph(document, " ")))).isEqualTo(Refusal.NO_TEXT);
        assertThat(refusal(new byte[0])).isEqualTo(Refusal.NO_TEXT);
        assertThat(refusal("…… ——\n".getBytes(StandardCharsets.UTF_8))).isEqualTo(Refusal.NO_TEXT);
    }

    private static Map<String, byte[]> relation(String type, String target) {
        var xml =
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                        + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/" + type
                        + "\" Target=\""
                        + target + "\" TargetMode=\"External\"/></Relationships>";
        return Map.of("word/_rels/document.xml.rels", xml.getBytes(StandardCharsets.UTF_8));
    }

    private Refusal refusal(byte[] file) {
        return Parsing.refusal(folder, file);
    }
}
