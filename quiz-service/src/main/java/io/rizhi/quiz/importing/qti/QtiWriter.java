package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.model.Child;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.MaterialParts;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.model.Part;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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
            QuestionType.COMPOSITE,
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
        return EnumSet.copyOf(TYPES);
    }

    @Override
    public boolean holds(Content question) {
        return TYPES.contains(question.type())
                && ClozeItem.holds(question)
                && question.children().stream().map(Child::content).allMatch(this::holds);
    }

    @Override
    public Set<Part> parts(QuestionType type) {
        Set<Part> parts = EnumSet.copyOf(PARTS);
        switch (type) {
            case SINGLE -> parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.FIXED_OPTIONS, Part.KEEPS_ORDER));
            case MULTIPLE ->
                parts.addAll(List.of(Part.OPTION_FEEDBACK, Part.FIXED_OPTIONS, Part.KEEPS_ORDER, Part.SCORING));
            case SHORT_ANSWER -> parts.add(Part.GUIDANCE);
            case COMPOSITE -> parts.removeAll(List.of(Part.EXPLANATION, Part.FEEDBACK));
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
        QtiPackage pack = new QtiPackage(isThree);
        for (int i = 0; i < questions.size(); i++) {
            Content question = questions.get(i);
            if (question.type() == QuestionType.COMPOSITE) {
                material(question, i + 1, pack);
            } else {
                item(question, String.valueOf(i + 1), null, pack);
            }
        }
        return pack.bytes();
    }

    private void item(Content question, String number, @Nullable Stimulus stimulus, QtiPackage pack) {
        byte[] xml = new ItemWriter(named(question), number, isThree, stimulus).write();
        pack.item(file(number), xml, shown(question), stimulus);
    }

    private static String file(String number) {
        return "item-" + number + ".xml";
    }

    /** Each item earns its part of the mark, as a reader that knows no materials adds them up. */
    private void material(Content material, int number, QtiPackage pack) {
        Content text = material.builder().children(List.of()).build();
        Stimulus stimulus = isThree ? Stimulus.of(material, number) : null;
        if (stimulus != null) {
            pack.stimulus(stimulus, stimulus.write(named(text)), shown(text));
        }
        List<Content> parts = MaterialParts.marked(material);
        List<String> items = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            String place = number + "-" + (i + 1);
            item(parts.get(i), place, stimulus, pack);
            items.add(file(place));
        }
        if (stimulus == null) {
            pack.section(named(text), number, items, shown(text));
        }
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
}
