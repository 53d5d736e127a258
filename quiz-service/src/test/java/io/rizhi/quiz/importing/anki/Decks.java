package io.rizhi.quiz.importing.anki;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Collections of the old form, as Anki 2.1 writes them. */
public final class Decks {
    private static final String MODELS = """
            {"100":{"id":100,"name":"Basic","type":0,"flds":[{"name":"Back","ord":1},{"name":"Front","ord":0}],
              "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}","afmt":"{{FrontSide}}{{Back}}"}]},
             "200":{"id":200,"name":"填空题","type":1,"flds":[{"name":"Text","ord":0},{"name":"Back Extra","ord":1}],
              "tmpls":[{"name":"Cloze","ord":0,"qfmt":"{{cloze:Text}}","afmt":"{{cloze:Text}}<br>{{Back Extra}}"}]},
             "300":{"id":300,"name":"Basic (type in the answer)","type":0,"flds":[{"name":"Front","ord":0},{"name":"Back","ord":1}],
              "tmpls":[{"name":"Card 1","ord":0,"qfmt":"{{Front}}{{type:Back}}","afmt":""}]},
             "400":{"id":400,"name":"Vocabulary","type":0,"flds":[{"name":"Word","ord":0},{"name":"Meaning","ord":1},{"name":"Example","ord":2}],
              "tmpls":[{"qfmt":"{{Word}}"},{"qfmt":"{{Meaning}}"}]}}""";
    private static final String DECKS =
            "{\"1\":{\"id\":1,\"name\":\"Default\"},\"7\":{\"id\":7,\"name\":\"安全::用电/用火\"},\"9\":{\"id\":9,\"name\":\"Filtered\",\"dyn\":1}}";

    /** A note: type, deck (and the deck it came from), tags and fields between unit separators. */
    public record Row(long model, long deck, long home, String tags, String fields) {}

    private Decks() {}

    public static Row row(long model, String fields) {
        return new Row(model, 7, 0, " 甲 乙::丙 ", fields);
    }

    public static byte[] of(Row... rows) {
        return of(11, rows);
    }

    static byte[] of(int schema, Row... rows) {
        return database(
                base -> {
                    try (PreparedStatement col =
                            base.prepareStatement("insert into col values (1,0,0,0,?,0,0,0,'{}',?,?,'{}','{}')")) {
                        col.setInt(1, schema);
                        col.setString(2, MODELS);
                        col.setString(3, DECKS);
                        col.executeUpdate();
                    }
                    int id = 0;
                    for (Row row : rows) {
                        id++;
                        add(base, id, row);
                    }
                },
                "create table col (id integer primary key, crt integer not null, mod integer not null, scm integer not null,"
                        + " ver integer not null, dty integer not null, usn integer not null, ls integer not null, conf text not null,"
                        + " models text not null, decks text not null, dconf text not null, tags text not null)",
                "create table notes (id integer primary key, guid text not null, mid integer not null, mod integer not null,"
                        + " usn integer not null, tags text not null, flds text not null, sfld integer not null, csum integer not null,"
                        + " flags integer not null, data text not null)",
                "create table cards (id integer primary key, nid integer not null, did integer not null, ord integer not null,"
                        + " odid integer not null)",
                "create index ix_notes_usn on notes (usn)",
                "create index ix_cards_nid on cards (nid)");
    }

    private static void add(Connection base, int id, Row row) throws SQLException {
        try (PreparedStatement note = base.prepareStatement("insert into notes values (?,?,?,0,-1,?,?,0,0,0,'')");
                PreparedStatement card = base.prepareStatement("insert into cards values (?,?,?,0,?)")) {
            note.setInt(1, 1000 + id);
            note.setString(2, "g&" + id);
            note.setLong(3, row.model());
            note.setString(4, row.tags());
            note.setString(5, row.fields());
            note.executeUpdate();
            card.setInt(1, 5000 + id);
            card.setInt(2, 1000 + id);
            card.setLong(3, row.deck());
            card.setLong(4, row.home());
            card.executeUpdate();
        }
    }

    /** What fills a database. */
    @FunctionalInterface
    interface Filling {
        void fill(Connection base) throws SQLException;
    }

    static byte[] database(Filling filling, String... tables) {
        try {
            Path file = Files.createTempFile("deck", ".db");
            try (Connection base = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                base.setAutoCommit(false);
                try (Statement statement = base.createStatement()) {
                    for (String table : tables) {
                        statement.execute(table);
                    }
                }
                filling.fill(base);
                base.commit();
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return bytes;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
