package io.rizhi.quiz.importing.anki;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.model.ParsedPaper;
import io.rizhi.quiz.importing.picture.NamedPictures;
import io.rizhi.quiz.importing.picture.PictureBox;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Reads notes that Anki wrote as text, or that somebody wrote for it: one to a line, fields between separators. */
public final class AnkiTextReader {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");
    private static final Pattern HTML = Pattern.compile(
            "(?i)</?(?:br|div|p|b|i|u|img|span|strong|em|sub|sup|ul|ol|li|table|tr|td|font|ruby|rt|hr|a|code|pre)\\b[^<>]*>"
                    + "|&(?:nbsp|lt|gt|amp|quot|#\\d{1,6});");
    private static final Pattern ENTITY = Pattern.compile("&#?[A-Za-z0-9]{1,8};");
    private static final Pattern PAPER_LINE =
            Pattern.compile("^\\s*(?:[（(【]?\\d{1,4}\\s*[.．、)）】]|第\\d+题|[A-Z]\\s*[.．、:：)）]).*");
    private static final Pattern TAGS_COLUMN = Pattern.compile("(?i)tags?|标签|標籤");
    private static final char[] LIKELY = {'\t', ';', '|', ','};
    private static final int MOST_NOTES = 20_000;
    private static final int MOST_FIELDS = 100;

    private final List<String> lines;
    private final Header header;
    private final char separator;
    private final boolean isHtml;
    private final PaperBuilder paper = new PaperBuilder();

    private AnkiTextReader(List<String> lines) {
        this.lines = lines;
        this.header = Header.of(lines);
        List<String> body = lines.subList(header.size(), lines.size()).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        this.separator = header.separator().orElseGet(() -> likely(body));
        this.isHtml = header.isHtml()
                .orElseGet(
                        () -> body.stream().anyMatch(line -> HTML.matcher(line).find()));
        paper.lines(lines);
        boolean hasFields = body.stream().anyMatch(line -> line.indexOf(separator) >= 0);
        if (header.separator().isEmpty() && hasFields) {
            paper.warn("anki-separator-guessed", 0, separator == '\t' ? "Tab" : String.valueOf(separator));
        }
        if (header.isHtml().isEmpty() && isHtml) {
            paper.warn("anki-html-guessed", 0);
        }
    }

    /** Whether the text has lines that only Anki writes. */
    public static boolean isAnki(String text) {
        List<String> lines = lines(text);
        int first = 0;
        while (first < lines.size() && lines.get(first).startsWith("#")) {
            if (Header.isLine(lines.get(first))) {
                return true;
            }
            first++;
        }
        boolean hasOldTags = !lines.isEmpty()
                && Header.isOldTags(lines.get(0))
                && lines.stream().skip(1).anyMatch(line -> line.indexOf('\t') > 0 || line.indexOf(';') > 0);
        return hasOldTags || Deletions.areIn(text);
    }

    /** Whether every line is two or three texts with tabs between them, and none looks like one of a paper. */
    public static boolean isFrontAndBack(String text) {
        List<String> notes = lines(text).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        long tabs = notes.isEmpty() ? 0 : tabs(notes.get(0));
        return notes.size() > 1
                && (tabs == 1 || tabs == 2)
                && notes.stream()
                        .allMatch(line ->
                                tabs(line) == tabs && !PAPER_LINE.matcher(line).matches());
    }

    private static long tabs(String line) {
        return line.chars().filter(c -> c == '\t').count();
    }

    private static List<String> lines(String text) {
        return List.of(LINE_END.split(text.replace("\uFEFF", ""), -1));
    }

    public static ParsedPaper read(String text) {
        return new AnkiTextReader(lines(text)).read();
    }

    /** The first sign that stands equally often in every line; between deletions only a tab is one. */
    private static char likely(List<String> body) {
        boolean haveDeletions = body.stream().anyMatch(Deletions::areIn);
        for (char sign : LIKELY) {
            Set<Long> counts = body.stream()
                    .map(line -> ENTITY.matcher(line)
                            .replaceAll("")
                            .chars()
                            .filter(c -> c == sign)
                            .count())
                    .collect(Collectors.toSet());
            boolean isClear = counts.size() == 1 && !counts.contains(0L) && (body.size() > 1 || sign != ',');
            if (isClear && !haveDeletions || sign == '\t' && counts.stream().anyMatch(count -> count > 0)) {
                return sign;
            }
        }
        return '\t';
    }

    private ParsedPaper read() {
        PictureBox box = new PictureBox();
        NoteReader notes = new NoteReader(paper, new NamedPictures(box, name -> Optional.empty()));
        String body = String.join("\n", lines.subList(header.size(), lines.size()));
        int count = 0;
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .fieldSeparator(separator)
                    .commentStrategy(CommentStrategy.SKIP)
                    .commentCharacter('#')
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .skipEmptyLines(true)
                    .ofCsvRecord(body);
            for (CsvRecord each : reader) {
                count++;
                read(each, notes);
                if (count > MOST_NOTES) {
                    throw new RefusedFileException(Refusal.TOO_MUCH, "too many notes");
                }
                RefusedFileException.stopWhenLate();
            }
        } catch (CsvParseException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "not readable lines");
        }
        return paper.build().with(box.pictures());
    }

    private void read(CsvRecord row, NoteReader notes) {
        if (row.getFields().stream().allMatch(String::isBlank)) {
            return;
        }
        int from = header.size() + (int) row.getStartingLineNumber();
        long inner = row.getFields().stream()
                .mapToLong(field -> field.chars().filter(c -> c == '\n').count())
                .sum();
        int to = (int) Math.min(lines.size(), from + inner);
        if (to > from && isQuoteOpen(from, to)) {
            paper.warn("anki-quote-open", from);
        }
        notes.read(note(row.getFields(), from, to));
    }

    private boolean isQuoteOpen(int from, int to) {
        return to == lines.size()
                && lines.subList(from - 1, to).stream()
                                        .flatMapToInt(String::chars)
                                        .filter(c -> c == '"')
                                        .count()
                                % 2
                        == 1;
    }

    private Note note(List<String> row, int from, int to) {
        List<String> columns = header.columns(separator);
        int tags = header.column("tags") >= 0 ? header.column("tags") : named(columns);
        int guid = header.column("guid");
        int deck = header.column("deck");
        int type = header.column("notetype");
        List<Integer> kept = IntStream.range(0, Math.min(MOST_FIELDS, row.size()))
                .filter(i -> i != tags && i != guid && i != deck && i != type)
                .boxed()
                .toList();
        List<String> all = new ArrayList<>(header.tags());
        all.addAll(Header.words(at(row, tags)));
        String noteType = at(row, type).isBlank() ? header.text("notetype") : at(row, type);
        return new Note(
                "",
                from,
                to,
                at(row, guid).strip(),
                Note.Kind.ofName(noteType),
                at(row, deck).isBlank() ? header.text("deck") : at(row, deck),
                all,
                kept.stream().map(row::get).map(this::html).toList(),
                kept.stream().map(i -> at(columns, i)).toList());
    }

    private static int named(List<String> columns) {
        return IntStream.range(0, columns.size())
                .filter(i -> i > 0 && TAGS_COLUMN.matcher(columns.get(i)).matches())
                .findFirst()
                .orElse(-1);
    }

    private static String at(List<String> row, int place) {
        return place >= 0 && place < row.size() ? row.get(place) : "";
    }

    private String html(String field) {
        return isHtml ? field : RichText.escaped(field);
    }
}
