package io.rizhi.quiz.importing.h5p;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.HtmlQuestion;
import io.rizhi.quiz.importing.picture.NamedPictures;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Json;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads H5P packages. Content of a kind that is not taken in is an error of its own and leaves the others alone. */
public final class H5pReader {
    private static final String HEAD = "h5p.json";
    private static final String FOLDER = "content/";
    private static final String SET = "H5P.QuestionSet";
    private static final Set<String> TAKEN = Set.of("H5P.MultiChoice", "H5P.TrueFalse", "H5P.Blanks");
    private static final int DEEPEST = 8;

    private final PaperBuilder paper = new PaperBuilder();
    private final PictureBox box = new PictureBox();
    private final NamedPictures pictures;

    /** A piece of content: where it stands, what it is, its parameters and what it is called. */
    private record Piece(String place, String library, JsonNode params, JsonNode metadata, String id) {
        String name() {
            return library.strip().split("[ -]", 2)[0];
        }
    }

    private H5pReader(Archive archive) {
        this.pictures = new NamedPictures(box, name -> file(archive, name));
    }

    public static boolean isPackage(Archive archive) {
        return archive.has(HEAD);
    }

    public static ParsedPaper read(byte[] bytes) {
        try (Archive archive = Archive.open(bytes)) {
            JsonNode head = Json.tree(part(archive, HEAD));
            JsonNode params = Json.tree(part(archive, FOLDER + "content.json"));
            H5pReader reader = new H5pReader(archive);
            String title = RichText.text(Json.text(head, "title"));
            if (!title.isEmpty()) {
                reader.paper.title(title);
            }
            reader.read(new Piece("", library(head), params, head.path("-"), ""), 0);
            return reader.paper.build().with(reader.box.pictures());
        }
    }

    private static byte[] part(Archive archive, String name) {
        return archive.read(name)
                .orElseThrow(() -> new RefusedFileException(Refusal.DAMAGED, "an H5P package without " + name));
    }

    /** The library that the package is made of, with the version that its dependencies state. */
    private static String library(JsonNode head) {
        String main = Json.text(head, "mainLibrary");
        for (JsonNode each : head.path("preloadedDependencies")) {
            if (!main.isEmpty() && Json.text(each, "machineName").equals(main)) {
                return main + " " + Json.text(each, "majorVersion") + "." + Json.text(each, "minorVersion");
            }
        }
        return main;
    }

    /** Editors mark files that were just sent with a hash sign. */
    private static Optional<byte[]> file(Archive archive, String name) {
        String plain = name.replaceFirst("#tmp$", "");
        return archive.read(FOLDER + plain);
    }

    private void read(Piece piece, int depth) {
        if (piece.name().equals(SET) && depth < DEEPEST) {
            set(piece, depth);
        } else {
            question(piece);
        }
    }

    private void set(Piece set, int depth) {
        JsonNode intro = set.params().path("introPage");
        String introduction = RichText.text(Json.text(intro, "introduction"));
        if (intro.path("showIntroPage").asBoolean(false) && !introduction.isEmpty()) {
            paper.warn("part-not-kept", paper.line(introduction, place(set)), ChoiceKey.shorten(introduction));
        }
        int n = 0;
        for (JsonNode each : set.params().path("questions")) {
            n++;
            String place = set.place().isEmpty() ? String.valueOf(n) : set.place() + "." + n;
            read(
                    new Piece(
                            place,
                            Json.text(each, "library"),
                            each.path("params"),
                            each.path("metadata"),
                            Json.text(each, "subContentId")),
                    depth + 1);
        }
    }

    private static String place(Piece piece) {
        return Stream.of(piece.place(), ChoiceKey.shorten(piece.library()))
                .filter(part -> !part.isEmpty())
                .reduce((place, library) -> place + " · " + library)
                .orElse(HEAD);
    }

    private void question(Piece piece) {
        List<Finding> doubts = new ArrayList<>();
        boolean isTaken = TAKEN.contains(piece.name());
        Content html = isTaken ? new H5pQuestion(piece.params(), doubts).read(piece.name()) : foreign(piece);
        int line = line(html, piece);
        Content content = HtmlQuestion.of(withId(html, piece.id()), pictures, line, doubts);
        List<Finding> findings = new ArrayList<>();
        doubts.forEach(doubt -> findings.add(new Finding(doubt.code(), doubt.severity(), line, doubt.arguments())));
        if (!isTaken) {
            findings.add(Finding.error("h5p-library-not-taken", line, ChoiceKey.shorten(piece.library())));
        }
        if (!Json.text(piece.metadata(), "title").isBlank()) {
            paper.nameLeft();
        }
        paper.item(piece.place().isEmpty() ? null : piece.place(), line, line, content, findings);
    }

    private int line(Content html, Piece piece) {
        String text = RichText.text(html.stem());
        return paper.line(text.isEmpty() ? Json.text(piece.metadata(), "title") : text, place(piece));
    }

    /** What can be shown of content that is no question of ours. */
    private static Content foreign(Piece piece) {
        String stem = Stream.of("question", "taskDescription", "text", "textField", "description", "title")
                .map(field -> Json.text(piece.params(), field))
                .filter(text -> !RichText.isEmpty(text))
                .findFirst()
                .orElseGet(() -> RichText.escaped(Json.text(piece.metadata(), "title")));
        String shown = RichText.isEmpty(stem) ? RichText.escaped(piece.name()) : stem;
        return Content.of(QuestionType.SHORT_ANSWER, shown).build();
    }

    private static Content withId(Content content, String id) {
        Notes notes = content.notes();
        return content.builder()
                .notes(new Notes(
                        notes.format(),
                        notes.category(),
                        id.isBlank() ? null : id.strip(),
                        notes.feedback(),
                        notes.hints(),
                        notes.penalty(),
                        notes.keepsOrder(),
                        notes.source()))
                .build();
    }
}
