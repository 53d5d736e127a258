package io.rizhi.study.directory.importing;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.rizhi.study.directory.DirectoryProblems;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A CSV table of people: columns by their heads, in Chinese or English, in any order. */
final class PeopleTable {

    private static final int MOST_ROWS = 2_000;
    private static final Charset GB18030 = Charset.forName("GB18030");

    /** What a column means, and the heads by which it is known. */
    enum Column {
        LOGIN("登录名", "登录账号", "账号", "login"),
        STAFF_NUMBER("工号", "员工编号", "staff number", "staffnumber", "number"),
        NAME("姓名", "name", "displayname", "display name"),
        UNIT("部门", "单位", "unit", "department"),
        EMAIL("邮箱", "电子邮箱", "email", "e-mail"),
        FROM("入职日期", "开始日期", "from"),
        ROLES("角色", "roles", "role"),
        SCOPE("负责部门", "负责单位", "管辖范围", "scope"),
        LANGUAGE("语言", "language"),
        PASSWORD("密码", "初始密码", "password");

        private final List<String> heads;

        Column(String... heads) {
            this.heads = List.of(heads);
        }

        /** As a person calls it. */
        String shown() {
            return heads.get(0);
        }
    }

    /** A row with its number as a person counts them: the head is row 1. */
    record Row(int number, Map<Column, String> values) {

        String get(Column column) {
            return values.getOrDefault(column, "");
        }
    }

    private final List<Row> rows;
    private final List<String> ignored;

    private PeopleTable(List<Row> rows, List<String> ignored) {
        this.rows = rows;
        this.ignored = ignored;
    }

    static PeopleTable read(byte[] bytes) {
        var text = decode(bytes);
        var end = text.indexOf('\n');
        var head = end < 0 ? text : text.substring(0, end);
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(',') < 0 && head.indexOf(';') >= 0 ? ';' : ',';
        var records = new ArrayList<List<String>>();
        try (var reader = CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text)) {
            for (var line : reader) {
                records.add(line.getFields());
            }
        } catch (CsvParseException | IOException damaged) {
            throw DirectoryProblems.UNREADABLE_TABLE.exception();
        }
        if (records.size() < 2 || records.size() > MOST_ROWS + 1) {
            throw DirectoryProblems.UNREADABLE_TABLE.exception();
        }
        return of(records);
    }

    private static PeopleTable of(List<List<String>> records) {
        var columns = new ArrayList<Column>();
        var ignored = new ArrayList<String>();
        var heads = new EnumMap<Column, String>(Column.class);
        for (var head : records.get(0)) {
            var column = column(head);
            columns.addAll(column);
            if (column.isEmpty()) {
                ignored.add(head.strip());
                columns.add(Column.LOGIN);
            } else {
                heads.putIfAbsent(column.get(0), head.strip());
            }
        }
        return of(records, columns, heads, ignored);
    }

    private static PeopleTable of(
            List<List<String>> records, List<Column> columns, Map<Column, String> heads, List<String> ignored) {
        boolean hasLogin = heads.containsKey(Column.LOGIN) || heads.containsKey(Column.STAFF_NUMBER);
        if (!hasLogin || !heads.containsKey(Column.NAME) || !heads.containsKey(Column.UNIT)) {
            throw DirectoryProblems.UNREADABLE_TABLE.exception();
        }
        var rows = new ArrayList<Row>();
        for (int i = 1; i < records.size(); i++) {
            var values = new EnumMap<Column, String>(Column.class);
            for (int c = 0; c < Math.min(columns.size(), records.get(i).size()); c++) {
                if (!ignored.contains(records.get(0).get(c).strip())) {
                    values.put(columns.get(c), records.get(i).get(c).strip());
                }
            }
            if (values.values().stream().anyMatch(value -> !value.isEmpty())) {
                rows.add(new Row(i + 1, values));
            }
        }
        return new PeopleTable(rows, ignored);
    }

    private static List<Column> column(String head) {
        var name = head.strip().replaceAll("[*＊]|[（(].*[）)]", "").strip().toLowerCase(Locale.ROOT);
        for (var column : Column.values()) {
            if (column.heads.contains(name)) {
                return List.of(column);
            }
        }
        return List.of();
    }

    private static String decode(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException other) {
            return decodeGb18030(bytes);
        }
    }

    private static String decodeGb18030(byte[] bytes) {
        try {
            return GB18030.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException unknown) {
            throw DirectoryProblems.UNREADABLE_TABLE.exception();
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Heads of columns that mean nothing here. */
    List<String> ignored() {
        return ignored;
    }
}
