package io.rizhi.quiz.importing.anki;

import io.rizhi.quiz.importing.source.Json;
import io.rizhi.quiz.importing.source.Refusal;
import io.rizhi.quiz.importing.source.RefusedFileException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * Notes of a collection, which is an SQLite file of somebody else. It is opened for reading only, in a folder of its own
 * that is gone afterwards; plain tables are read and nothing that the file defines is run; size and steps are bounded.
 */
final class NoteBase {
    private static final int SCHEMA = 11;
    private static final int MOST_NOTES = 20_000;
    private static final int MOST_CARDS = 200_000;
    private static final int LONGEST_VALUE = 8 << 20;
    private static final long LONGEST_ALL = 12L << 20;
    private static final int STEPS = 10_000;
    private static final int MOST_CALLS = 20_000;
    private static final String NOTICE = "Please update to the latest Anki version";
    private static final String FIELD_END = "\u001F";

    private final Connection base;

    private NoteBase(Connection base) {
        this.base = base;
    }

    static List<Note> read(byte[] collection) {
        Path folder = null;
        try {
            folder = Files.createTempDirectory("rizhi-notes-");
            return read(Files.write(folder.resolve("collection"), collection));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(folder);
        }
    }

    private static List<Note> read(Path file) {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        try (Connection connection = config.createConnection(
                "jdbc:sqlite:" + file.toUri().toString().replaceFirst("^file:/+", "file:/") + "?mode=ro&immutable=1")) {
            bound((SQLiteConnection) connection);
            return new NoteBase(connection).notes();
        } catch (SQLException damaged) {
            throw new RefusedFileException(Refusal.DAMAGED, "the collection cannot be read: " + damaged.getMessage());
        }
    }

    @SuppressWarnings("EmptyCatch")
    private static void remove(@org.jspecify.annotations.Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try {
            Files.deleteIfExists(folder.resolve("collection"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void bound(SQLiteConnection connection) throws SQLException {
        connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST_VALUE);
        ProgressHandler.setHandler(connection, STEPS, new ProgressHandler() {
            private int calls;

            @Override
            protected int progress() {
                calls++;
                return calls > MOST_CALLS || Thread.currentThread().isInterrupted() ? 1 : 0;
            }
        });
        try (Statement statement = connection.createStatement()) {
            for (String pragma : List.of(
                    "trusted_schema=OFF",
                    "cell_size_check=ON",
                    "query_only=ON",
                    "mmap_size=0",
                    "cache_size=-4096",
                    "temp_store=MEMORY")) {
                statement.execute("PRAGMA " + pragma);
            }
        }
    }

    private List<Note> notes() throws SQLException {
        refuseOtherThanTables();
        NoteTypes types = types();
        Map<Long, String> decks = decks();
        List<Note> notes = new ArrayList<>();
        long length = 0;
        try (Statement statement = base.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT id, guid, mid, tags, flds FROM notes ORDER BY id LIMIT " + (MOST_NOTES + 1))) {
            while (rows.next()) {
                String fields = text(rows, 5);
                length += fields.length();
                if (notes.size() >= MOST_NOTES || length > LONGEST_ALL) {
                    throw new RefusedFileException(Refusal.TOO_MUCH, "too many notes");
                }
                String type = text(rows, 3);
                String deck = types.deck(decks.getOrDefault(rows.getLong(1), ""));
                notes.add(new Note(
                        place(deck, notes.size() + 1),
                        0,
                        0,
                        text(rows, 2).strip(),
                        types.kind(type),
                        deck,
                        Header.words(text(rows, 4)),
                        List.of(fields.split(FIELD_END, -1)),
                        types.fields(type)));
                RefusedFileException.stopWhenLate();
            }
        }
        refuseNotice(notes);
        return notes;
    }

    private static String place(String deck, int n) {
        String name = deck.replace(FIELD_END, "::");
        return name.isEmpty()
                ? String.valueOf(n)
                : n + " · " + (name.length() > 60 ? name.substring(0, 60) + "…" : name);
    }

    private static String text(ResultSet rows, int column) throws SQLException {
        String text = rows.getString(column);
        return text == null ? "" : text;
    }

    /** A view or a computed column would run what the file says. */
    private void refuseOtherThanTables() throws SQLException {
        List<String> found = new ArrayList<>();
        try (Statement statement = base.createStatement();
                ResultSet rows = statement.executeQuery("SELECT lower(name), type, sql FROM sqlite_master"
                        + " WHERE lower(name) IN ('notes', 'cards', 'col') LIMIT 10")) {
            while (rows.next()) {
                String sql = text(rows, 3).toLowerCase(java.util.Locale.ROOT);
                boolean isPlain = text(rows, 2).equals("table")
                        && sql.startsWith("create table")
                        && !sql.matches("(?s).*\\b(?:generated|virtual|as\\s*\\().*");
                if (!isPlain) {
                    throw new RefusedFileException(Refusal.UNSAFE, "the collection computes what it holds");
                }
                found.add(text(rows, 1));
            }
        }
        if (!found.contains("notes") || !found.contains("col")) {
            throw new RefusedFileException(Refusal.DAMAGED, "the collection has no notes");
        }
    }

    private NoteTypes types() throws SQLException {
        try (Statement statement = base.createStatement();
                ResultSet rows = statement.executeQuery("SELECT ver, models, decks FROM col LIMIT 1")) {
            if (!rows.next()) {
                throw new RefusedFileException(Refusal.DAMAGED, "the collection is empty");
            }
            if (rows.getInt(1) > SCHEMA) {
                throw new RefusedFileException(Refusal.ANKI_TOO_NEW, "a collection of schema " + rows.getInt(1));
            }
            return new NoteTypes(Json.tree(text(rows, 2)), Json.tree(text(rows, 3)));
        }
    }

    /** The deck of a note is that of one of its cards; a card in a filtered deck names the one it came from. */
    private Map<Long, String> decks() throws SQLException {
        Map<Long, String> decks = new HashMap<>();
        try (Statement statement = base.createStatement();
                ResultSet rows = statement.executeQuery("SELECT nid, did, odid FROM cards LIMIT " + MOST_CARDS)) {
            while (rows.next()) {
                long home = rows.getLong(3);
                decks.putIfAbsent(rows.getLong(1), String.valueOf(home == 0 ? rows.getLong(2) : home));
            }
        }
        return decks;
    }

    private static void refuseNotice(List<Note> notes) {
        if (notes.size() == 1 && notes.get(0).field(0).contains(NOTICE)) {
            throw new RefusedFileException(Refusal.ANKI_TOO_NEW, "only the notice of a newer Anki");
        }
    }
}
