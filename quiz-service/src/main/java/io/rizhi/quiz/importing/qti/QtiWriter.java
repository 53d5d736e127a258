package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.Part;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Questions as a QTI package, 3.0 or 2.1. */
public final class QtiWriter implements FormatWriter {
    private static final Set<QuestionType> TYPES = EnumSet.of(
            QuestionType.SINGLE,
            QuestionType.MULTIPLE,
            QuestionType.TRUE_FALSE,
            QuestionType.FILL_IN,
            QuestionType.CLOZE,
            QuestionType.NUMERIC,
            QuestionType.MATCHING,
            QuestionType.ORDERING,
            QuestionType.SHORT_ANSWER,
            QuestionType.DESCRIPTION);
    private static final Set<Part> PARTS =
            EnumSet.of(Part.MARK, Part.EXTERNAL_ID, Part.EXPLANATION, Part.FEEDBACK, Part.TEXT_FORMAT, Part.PICTURES);

    private final boolean isThree;

    private final Map<String, Picture> pictures;

    private QtiWriter(boolean isThree, Map<String, Picture> pictures) {
        this.isThree = isThree;
        this.pictures = Map.copyOf(pictures);
    }

    public static QtiWriter three() {
        return three(Map.of());
    }

    /**
     * @param pictures that the questions show, by id
     */
    public static QtiWriter three(Map<String, Picture> pictures) {
        return new QtiWriter(true, pictures);
    }

    public static QtiWriter two() {
        return two(Map.of());
    }

    public static QtiWriter two(Map<String, Picture> pictures) {
        return new QtiWriter(false, pictures);
    }

    @Override
    public Set<QuestionType> types() {
        return TYPES;
    }

    @Override
    public boolean holds(Content question) {
        return TYPES.contains(question.type()) && ClozeItem.holds(question);
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        switch (type) {
            case SINGLE -> parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.FIXED_OPTIONS, Part.KEEPS_ORDER));
            case MULTIPLE ->
                parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.FIXED_OPTIONS, Part.KEEPS_ORDER, Part.SCORING));
            case SHORT_ANSWER -> parts.add(Part.GUIDANCE);
            default -> {
                // Nothing beyond what every type has.
            }
        }
        return parts;
    }

    @Override
    public ParsedPaper read(byte[] bytes) {
        return QtiReader.read(bytes);
    }

    @Override
    public byte[] write(List<Content> questions) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        ItemXml manifest = new ItemXml(false);
        manifest = manifest.open(
                        "manifest",
                        "xmlns",
                        isThree
                                ? "http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1"
                                : "http://www.imsglobal.org/xsd/imscp_v1p1",
                        "identifier",
                        "questions")
                .empty("organizations")
                .open("resources");
        for (int i = 0; i < questions.size(); i++) {
            String name = "items/item-" + (i + 1) + ".xml";
            String type = isThree ? "imsqti_item_xmlv3p0" : "imsqti_item_xmlv2p1";
            manifest = manifest.open("resource", "identifier", "r" + (i + 1), "type", type, "href", name)
                    .empty("file", "href", name);
            for (Picture picture : shown(questions.get(i))) {
                String file = "items/media/" + picture.fileName();
                manifest = manifest.empty("file", "href", file);
                parts.put(file, picture.bytes());
            }
            manifest = manifest.close("resource");
            parts.put(name, new ItemWriter(named(questions.get(i)), i + 1, isThree).write());
        }
        parts.put(
                "imsmanifest.xml", manifest.close("resources").close("manifest").bytes());
        return zip(parts);
    }

    private List<Picture> shown(Content question) {
        Set<String> ids = new LinkedHashSet<>();
        Content same = Texts.map(question, text -> {
            ids.addAll(Picture.idsIn(text));
            return text;
        });
        ids.retainAll(pictures.keySet());
        return same.equals(question)
                ? ids.stream().map(pictures::get).filter(Objects::nonNull).toList()
                : List.of();
    }

    /** With each picture named as the package names it, from where the items stand. */
    private Content named(Content question) {
        return Texts.map(
                question,
                text -> Picture.renamed(
                        text,
                        id -> Optional.ofNullable(pictures.get(id)).map(picture -> "media/" + picture.fileName())));
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
