package io.rizhi.quiz.importing;

import static io.rizhi.quiz.importing.source.Mutations.bytes;

import io.rizhi.quiz.asset.model.Pixels;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Samples;
import io.rizhi.quiz.importing.anki.Decks;
import io.rizhi.quiz.importing.gift.GiftWriter;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.PaperWriter;
import io.rizhi.quiz.importing.moodle.MoodleWriter;
import io.rizhi.quiz.importing.qti.QtiWriter;
import io.rizhi.quiz.importing.source.Mutations;
import io.rizhi.quiz.importing.table.TableWriter;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A sound file of every format that is read. */
public final class WholeFiles {
    /** By name of the format, in a fixed order. */
    public static final Map<String, byte[]> KINDS = kinds();

    private WholeFiles() {}

    private static Map<String, byte[]> kinds() {
        Map<String, byte[]> kinds = new LinkedHashMap<>();
        kinds.put("text", written(new PaperWriter()));
        kinds.put("csv", written(TableWriter.csv()));
        kinds.put("xlsx", written(TableWriter.workbook()));
        kinds.put("gift", written(new GiftWriter()));
        kinds.put("aiken", bytes("题一\nA) 甲\nB) 乙\nANSWER: B\n\n题二\nA. 甲\nB. 乙\nANSWER: A\n"));
        kinds.put("moodle-xml", written(new MoodleWriter()));
        kinds.put("qti-3.0", written(QtiWriter.three()));
        kinds.put("qti-2.1", written(QtiWriter.two()));
        kinds.put("docx", document());
        kinds.put("h5p", h5p());
        kinds.put(
                "anki",
                bytes("#separator:tab\n#html:true\n#tags column:3\n{{c1::水::液}}流\t见<b>书</b>\t甲\n问\t\"答\n二\"\t乙\n"));
        kinds.put("apkg", deck());
        return Collections.unmodifiableMap(kinds);
    }

    private static byte[] written(FormatWriter writer) {
        List<Content> held = Samples.all().stream().filter(writer::holds).toList();
        return writer.write(held);
    }

    private static byte[] document() {
        return Mutations.zip(Map.of(
                "word/document.xml",
                bytes(
                        "<w:document xmlns:w='w' xmlns:a='a' xmlns:r='r'><w:body><w:p><w:r><w:t>1. 看图</w:t></w:r><w:r><w:drawing>"
                                + "<a:blip r:embed='p'/></w:drawing></w:r></w:p><w:p><w:r><w:t>A. 圆 B. 方</w:t></w:r></w:p>"
                                + "<w:p><w:r><w:t>答案：A</w:t></w:r></w:p></w:body></w:document>"),
                "word/_rels/document.xml.rels",
                bytes("<Relationships><Relationship Id='p' Target='media/a.png'/></Relationships>"),
                "word/media/a.png",
                Pixels.png("a")));
    }

    private static byte[] h5p() {
        return Mutations.zip(Map.of(
                "h5p.json",
                bytes("{\"title\":\"题\",\"mainLibrary\":\"H5P.QuestionSet\"}"),
                "content/content.json",
                bytes(
                        "{\"questions\":[{\"library\":\"H5P.Blanks 1.14\",\"params\":{\"text\":\"<p>填</p>\",\"questions\":"
                                + "[\"<p>*水/H2O:液体* 往 *1/2* 流</p>\"]}},{\"library\":\"H5P.MultiChoice 1.16\",\"params\":{\"question\":"
                                + "\"<img src='a.png'>\",\"answers\":[{\"text\":\"甲\",\"correct\":true},{\"text\":\"乙\",\"correct\":true},"
                                + "{\"text\":\"丙\"}]}},{\"library\":\"H5P.Essay 1.5\",\"params\":{}}]}"),
                "content/a.png",
                Pixels.png("a")));
    }

    private static byte[] deck() {
        return Mutations.zip(Map.of(
                "collection.anki2",
                Decks.of(Decks.row(100, "问<img src='a.png'>\u001F答"), Decks.row(200, "{{c1::甲{{c2::乙}}}}\u001F丙")),
                "media",
                bytes("{\"0\":\"a.png\"}"),
                "0",
                Pixels.png("a")));
    }
}
