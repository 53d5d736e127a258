package io.rizhi.study.directory.importing;

import io.rizhi.study.directory.importing.PeopleTable.Column;
import io.rizhi.study.directory.importing.PeopleTable.Row;
import io.rizhi.study.directory.person.model.Profile;
import io.rizhi.study.directory.person.model.Role;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks the rows of a table against each other and against what exists; says of every bad row what is wrong. */
final class RowChecks {

    private static final Pattern EMAIL = Pattern.compile("[^@\\s]{1,64}@[^@\\s.]+(\\.[^@\\s.]+)+");
    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

    private final Known known;
    private final Map<String, Integer> logins = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<List<String>> units = new HashSet<>();
    private final List<RowFinding> findings = new ArrayList<>();
    private final List<CheckedRow> good = new ArrayList<>();

    /**
     * What exists already.
     *
     * @param takenLogins folded
     * @param units       every unit of today with all units above it, as names from the root down
     */
    record Known(Set<String> takenLogins, Set<List<String>> units, LocalDate today, String language, ZoneId zone) {}

    /** The result of all checks. */
    record Result(List<CheckedRow> good, List<RowFinding> findings) {}

    private RowChecks(Known known) {
        this.known = known;
    }

    static Result check(PeopleTable table, Known known) {
        var checks = new RowChecks(known);
        checks.units.addAll(known.units());
        for (var row : table.rows()) {
            path(row.get(Column.UNIT)).ifPresent(path -> checks.units.addAll(above(path)));
        }
        table.ignored().stream()
                .filter(head -> !head.isEmpty())
                .forEach(head -> checks.findings.add(RowFinding.of(1, null, "column-ignored", head)));
        table.rows().forEach(checks::check);
        return new Result(List.copyOf(checks.good), List.copyOf(checks.findings));
    }

    static String login(Row row) {
        return row.get(Column.LOGIN).isEmpty() ? row.get(Column.STAFF_NUMBER) : row.get(Column.LOGIN);
    }

    static String fold(String login) {
        return Normalizer.normalize(login.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private void check(Row row) {
        int before = findings.size();
        checkLogin(row);
        checkName(row);
        var unit = checkUnit(row);
        checkEmail(row);
        var from = checkDate(row);
        var scope = checkScope(row);
        var roles = checkRoles(row, scope);
        checkLanguage(row);
        if (findings.size() == before) {
            good.add(checked(row, unit, scope, roles, from));
        }
    }

    private CheckedRow checked(Row row, List<String> unit, List<String> scope, Set<Role> roles, LocalDate from) {
        var email = row.get(Column.EMAIL);
        var language = row.get(Column.LANGUAGE);
        var password = row.get(Column.PASSWORD);
        var profile = new Profile(
                login(row),
                row.get(Column.NAME),
                email.isEmpty() ? null : email,
                language.isEmpty() ? known.language() : language,
                known.zone());
        return new CheckedRow(row.number(), profile, unit, scope, roles, from, password.isEmpty() ? null : password);
    }

    private void checkLogin(Row row) {
        var login = login(row);
        var column = row.get(Column.LOGIN).isEmpty() ? Column.STAFF_NUMBER : Column.LOGIN;
        if (login.isEmpty()) {
            find(row, Column.LOGIN, "login-missing");
        } else if (login.length() < 2
                || login.length() > 64
                || login.codePoints().anyMatch(Character::isWhitespace)) {
            find(row, column, "login-invalid");
        } else if (known.takenLogins().contains(fold(login))) {
            find(row, column, "login-taken");
        }
        findTwice(row, column, login, logins);
        if (column == Column.LOGIN) {
            findTwice(row, Column.STAFF_NUMBER, row.get(Column.STAFF_NUMBER), numbers);
        }
    }

    private void findTwice(Row row, Column column, String value, Map<String, Integer> seen) {
        var first = value.isEmpty() ? null : seen.putIfAbsent(fold(value), row.number());
        if (first != null) {
            find(row, column, "login-twice", String.valueOf(first));
        }
    }

    private void checkName(Row row) {
        var name = row.get(Column.NAME);
        if (name.isEmpty()) {
            find(row, Column.NAME, "name-missing");
        } else if (name.length() > 60) {
            find(row, Column.NAME, "name-invalid");
        }
    }

    private List<String> checkUnit(Row row) {
        if (row.get(Column.UNIT).isEmpty()) {
            find(row, Column.UNIT, "unit-missing");
            return List.of();
        }
        var path = path(row.get(Column.UNIT));
        if (path.isEmpty()) {
            find(row, Column.UNIT, "unit-unknown", row.get(Column.UNIT));
        }
        return path.orElse(List.of());
    }

    private void checkEmail(Row row) {
        var email = row.get(Column.EMAIL);
        if (!email.isEmpty() && (email.length() > 254 || !EMAIL.matcher(email).matches())) {
            find(row, Column.EMAIL, "email-invalid");
        }
    }

    private LocalDate checkDate(Row row) {
        var text = row.get(Column.FROM);
        if (text.isEmpty()) {
            return known.today();
        }
        var date = DATE.matcher(text);
        if (date.matches()) {
            try {
                return LocalDate.of(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)));
            } catch (DateTimeException impossible) {
                find(row, Column.FROM, "date-invalid");
                return known.today();
            }
        }
        find(row, Column.FROM, "date-invalid");
        return known.today();
    }

    private List<String> checkScope(Row row) {
        var text = row.get(Column.SCOPE);
        if (text.isEmpty()) {
            return List.of();
        }
        var path = path(text).filter(units::contains);
        if (path.isEmpty()) {
            find(row, Column.SCOPE, "unit-unknown", text);
        }
        return path.orElse(List.of());
    }

    private Set<Role> checkRoles(Row row, List<String> scope) {
        var roles = EnumSet.of(Role.MEMBER);
        for (var name : row.get(Column.ROLES).split("[,;，；、\\s]+")) {
            var role = role(fold(name));
            if (!name.isEmpty() && role.isEmpty()) {
                find(row, Column.ROLES, "role-unknown");
            }
            role.ifPresent(roles::add);
        }
        if (!scope.isEmpty()) {
            roles.add(Role.MANAGER);
        }
        if (roles.contains(Role.MANAGER) && row.get(Column.SCOPE).isEmpty()) {
            find(row, Column.SCOPE, "scope-missing");
        }
        return roles;
    }

    /** The words of the screens, or those of the wire. */
    private static Optional<Role> role(String word) {
        return switch (word) {
            case "学员" -> Optional.of(Role.MEMBER);
            case "负责人" -> Optional.of(Role.MANAGER);
            case "管理员" -> Optional.of(Role.ADMIN);
            default -> Role.fromWire(word);
        };
    }

    private void checkLanguage(Row row) {
        var language = row.get(Column.LANGUAGE);
        if (!language.isEmpty() && !language.equals("zh-CN") && !language.equals("en")) {
            find(row, Column.LANGUAGE, "language-unknown");
        }
    }

    private void find(Row row, Column column, String code, String... args) {
        findings.add(RowFinding.of(row.number(), column, code, args));
    }

    /** Names from the root down; empty when a name between two strokes is missing. */
    static Optional<List<String>> path(String text) {
        var names = Arrays.stream(text.split("/", -1)).map(String::strip).toList();
        boolean isWhole =
                names.stream().allMatch(name -> !name.isEmpty() && name.length() <= 100) && names.size() <= 12;
        return isWhole ? Optional.of(names) : Optional.empty();
    }

    static Set<List<String>> above(List<String> path) {
        var all = new HashSet<List<String>>();
        for (int depth = 1; depth <= path.size(); depth++) {
            all.add(List.copyOf(path.subList(0, depth)));
        }
        return all;
    }
}
