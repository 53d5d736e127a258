package io.rizhi.launcher.demo;

import io.rizhi.launcher.process.LaunchException;
import io.rizhi.launcher.product.Secrets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Three levels of units and the people in them. Names are invented. Passwords that the admin gives must be changed, so those whose
 * logins are printed have done that; nobody signs in as one of the others.
 */
final class DemoPeople {
    private static final String ROOT = "示范单位";

    /** Department → its groups. */
    private static final Map<String, List<String>> DEPARTMENTS = departments();

    private static final String SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗";
    private static final List<String> GIVEN_NAMES = List.of(
            "晓梅", "建国", "思远", "雨桐", "志强", "丽华", "子涵", "文博", "海燕", "立群", "佳怡", "明轩", "秀英", "浩然", "春生", "欣怡", "国栋", "梦瑶",
            "永康", "静雯");
    private static final int PEOPLE = 60;

    private final ApiSession api;
    private final String zone;
    private final Map<String, String> unitIds = new LinkedHashMap<>();
    private final List<Person> people = new ArrayList<>();

    DemoPeople(ApiSession api, String zone) {
        this.api = api;
        this.zone = zone;
    }

    /** One person of the demo. */
    record Person(String id, String login, String password, String name, String unit) {}

    private static Map<String, List<String>> departments() {
        var departments = new LinkedHashMap<String, List<String>>();
        departments.put("综合部", List.of("行政组", "人事组"));
        departments.put("业务部", List.of("业务一组", "业务二组", "客户服务组"));
        departments.put("技术部", List.of("开发组", "运行维护组"));
        departments.put("后勤部", List.of("物业组", "车辆组"));
        return departments;
    }

    void create(String validFrom) {
        var root = unit(ROOT, null, validFrom);
        unitIds.put(ROOT, root);
        DEPARTMENTS.forEach((department, groups) -> {
            var id = unit(department, root, validFrom);
            unitIds.put(department, id);
            groups.forEach(group -> unitIds.put(group, unit(group, id, validFrom)));
        });
        var groups = DEPARTMENTS.values().stream().flatMap(List::stream).toList();
        for (int i = 0; i < PEOPLE; i++) {
            people.add(person(i, groups.get(i % groups.size()), validFrom));
        }
        var printed = List.of(manager(), member());
        people.replaceAll(person -> printed.contains(person) ? withOwnPassword(person) : person);
    }

    private String unit(String name, @Nullable String parent, String validFrom) {
        var created = api.post("/units", ApiSession.object(body -> {
            body.put("name", name);
            body.put("parentId", parent);
            body.put("validFrom", validFrom);
        }));
        return created.path("id").asText();
    }

    private Person person(int number, String unit, String validFrom) {
        var name = SURNAMES.charAt(number % SURNAMES.length())
                + GIVEN_NAMES.get((number * 7 + number / 20) % GIVEN_NAMES.size());
        var login = String.format("user%02d", number + 1);
        var password = Secrets.random().substring(0, 16);
        var managed = managedBy(unit);
        var created = api.post("/people", ApiSession.object(body -> {
            body.put("login", login);
            body.put("displayName", name);
            body.put("email", login + "@example.org");
            body.put("unitId", unitIds.getOrDefault(unit, ""));
            body.put("from", validFrom);
            body.put("language", "zh-CN");
            body.put("zone", zone);
            body.put("password", password);
            body.putArray("roles").add("member");
            var scope = body.putArray("scopeUnits");
            managed.forEach(id -> {
                body.withArray("roles").add("manager");
                scope.add(id);
            });
        }));
        return new Person(created.path("person").path("id").asText(), login, password, name, unit);
    }

    /** The first person of a department's first group manages the department. */
    private List<String> managedBy(String unit) {
        if (people.stream().anyMatch(other -> other.unit().equals(unit))) {
            return List.of();
        }
        return DEPARTMENTS.entrySet().stream()
                .filter(entry -> entry.getValue().get(0).equals(unit))
                .map(entry -> unitIds.getOrDefault(entry.getKey(), ""))
                .toList();
    }

    String rootUnit() {
        return unitIds.getOrDefault(ROOT, "");
    }

    /** Signs in with the password that the admin gave and replaces it by the one that will be printed. */
    private Person withOwnPassword(Person given) {
        var own = Secrets.random().substring(0, 16);
        var session = api.ofSomebodyElse();
        var entered = session.enter("/session", ApiSession.object(body -> {
            body.put("login", given.login());
            body.put("password", given.password());
        }));
        var changed = session.post("/session/password", ApiSession.object(body -> {
            body.put("current", given.password());
            body.put("next", own);
        }));
        if (entered.path("csrfToken").asText().isEmpty() || changed.has("code")) {
            throw new LaunchException(given.login() + " could not change the password: " + changed);
        }
        return new Person(given.id(), given.login(), own, given.name(), given.unit());
    }

    List<Person> all() {
        return List.copyOf(people);
    }

    /** Manages 业务部. */
    Person manager() {
        return firstOf("业务一组", 0);
    }

    /** A member of the unit that the manager sees. */
    Person member() {
        return firstOf("业务一组", 1);
    }

    private Person firstOf(String unit, int skip) {
        return people.stream()
                .filter(person -> person.unit().equals(unit))
                .skip(skip)
                .findFirst()
                .orElseThrow();
    }
}
