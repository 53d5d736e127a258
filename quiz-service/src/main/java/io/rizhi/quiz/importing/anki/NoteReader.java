package io.rizhi.quiz.importing.anki;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.bank.model.Texts;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.picture.HtmlQuestion;
import io.rizhi.quiz.importing.picture.NamedPictures;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Notes to questions. A card asks to remember and has no type: a short back is read as a text to type and a longer one as
 * what a marker looks for, and both are doubts.
 */
final class NoteReader {
    private static final int LONGEST_TYPED = 40;
    private static final int LONGEST_TAG = 200;

    private final PaperBuilder paper;
    private final NamedPictures pictures;

    NoteReader(PaperBuilder paper, NamedPictures pictures) {
        this.paper = paper;
        this.pictures = pictures;
    }

    void read(Note note) {
        int from = note.fromLine() > 0 ? note.fromLine() : lines(note);
        int to = Math.max(from, note.toLine());
        if (note.kind() == Note.Kind.CLOZE || Deletions.areIn(note.field(0))) {
            cloze(note, from, to);
        } else {
            card(note, from, to);
        }
    }

    private int lines(Note note) {
        String shown = note.fields().stream()
                .map(RichText::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" ｜ "));
        return paper.line(shown.isEmpty() ? note.place() : shown, note.place());
    }

    private void cloze(Note note, int from, int to) {
        Deletions deletions = Deletions.of(AnkiText.withFormulas(note.field(0)));
        boolean isSplit = deletions.areNested() && deletions.ordinals().size() > 1;
        List<Integer> cards = isSplit ? List.copyOf(deletions.ordinals()) : List.of(ClozeNote.ALL);
        for (int ordinal : cards) {
            List<Finding> findings = new ArrayList<>();
            if (isSplit) {
                findings.add(Finding.warning("anki-cloze-split", from, String.valueOf(cards.size())));
            }
            if (deletions.isBroken()) {
                findings.add(Finding.warning("anki-cloze-broken", from));
            }
            ClozeNote cloze = ClozeNote.of(deletions, ordinal);
            if (cloze.size() == 0) {
                findings.add(Finding.error("gap-not-marked", from));
            }
            if (note.field(0).contains("::image-occlusion:")) {
                findings.add(Finding.error("type-not-supported-named", from, "image-occlusion"));
            }
            String id = note.guid().isEmpty() || ordinal == ClozeNote.ALL ? note.guid() : note.guid() + ":c" + ordinal;
            add(note, from, to, cloze.build().explanation(rest(note, 1, findings, from)), id, cloze.hints(), findings);
        }
    }

    private void card(Note note, int from, int to) {
        List<Finding> findings = new ArrayList<>();
        String back = AnkiText.withFormulas(note.field(1));
        String answer = RichText.text(AnkiText.withoutMedia(back));
        boolean isTyped = note.kind() == Note.Kind.TYPED;
        boolean isShort = !answer.isEmpty()
                && answer.length() <= LONGEST_TYPED
                && answer.indexOf('\n') < 0
                && RichText.isPlain(AnkiText.withoutMedia(back))
                && !answer.contains("\\(");
        ContentBuilder builder;
        String front = AnkiText.withFormulas(note.field(0));
        if (isTyped || isShort) {
            builder = Content.of(QuestionType.SHORT_TEXT, front)
                    .gaps(answer.isEmpty() ? List.of() : List.of(new Gap(List.of(answer))));
        } else {
            builder = Content.of(QuestionType.SHORT_ANSWER, front)
                    .guidance(RichText.isEmpty(AnkiText.withoutMedia(back)) ? null : back);
        }
        if (!isTyped) {
            findings.add(Finding.warning(isShort ? "anki-back-typed" : "anki-back-by-hand", from));
        }
        if (note.kind() == Note.Kind.REVERSED) {
            findings.add(Finding.warning("anki-reverse-left-out", from));
        }
        if (!isShort && !isTyped && RichText.isEmpty(AnkiText.withoutMedia(back))) {
            findings.add(Finding.error("no-answer", from));
        }
        add(note, from, to, builder.explanation(rest(note, 2, findings, from)), note.guid(), List.of(), findings);
    }

    /** Fields that no side asks for are explanation. */
    private static @Nullable String rest(Note note, int first, List<Finding> findings, int line) {
        List<String> texts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int i = first; i < note.fields().size(); i++) {
            if (!RichText.isEmpty(AnkiText.withoutMedia(note.field(i)))) {
                texts.add(AnkiText.withFormulas(note.field(i)));
                names.add(note.name(i));
            }
        }
        boolean isExtra =
                names.size() == 1 && names.get(0).matches("(?i)(?:back )?extra|背面额外.*|额外|备注|解析|remarks?|notes?");
        if (!names.isEmpty() && !isExtra) {
            findings.add(Finding.warning("anki-fields-explain", line, ChoiceKey.shorten(String.join(", ", names))));
        }
        return texts.isEmpty() ? null : String.join("<br>", texts);
    }

    private void add(
            Note note,
            int from,
            int to,
            ContentBuilder builder,
            String id,
            List<String> hints,
            List<Finding> findings) {
        String sounds = note.fields().stream()
                .flatMap(field -> AnkiText.sounds(field).stream())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!sounds.isEmpty()) {
            findings.add(Finding.warning("file-left-out", from, ChoiceKey.shorten(sounds)));
        }
        Content bare = builder.tags(tags(note))
                .notes(new Notes(null, category(note.deck()), id.isEmpty() ? null : id, null, hints, null, false, null))
                .build();
        Content silent = Texts.map(bare, AnkiText::withoutMedia);
        Content content = HtmlQuestion.of(silent, pictures, from, findings);
        paper.item(null, from, to, content, findings);
    }

    private static List<String> tags(Note note) {
        return note.tags().stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST_TAG)
                .distinct()
                .toList();
    }

    /** A slash inside a name is a wide one, so that it cuts nothing. */
    private static @Nullable String category(String deck) {
        String path = Stream.of(deck.split("::|\u001F"))
                .map(name -> name.strip().replace('/', '／'))
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("/"));
        return path.isEmpty() || path.matches("Default|默认|系统默认") ? null : path;
    }
}
