package io.rizhi.journey.mainjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.launcher.product.Product;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A small organisation: 试用单位 with 一科 of twenty people and 二科 of ten, and 老石 who answers for 一科. */
final class Organisation {
    static final String NAME = "试用单位";
    static final String FIRST_SECTION = "一科";
    static final String SECOND_SECTION = "二科";
    static final String BOSS = "boss";
    static final int FIRST_SECTION_PEOPLE = 20;
    static final int PEOPLE = 30;
    private static final String INITIAL_PASSWORD = "Anfang-2026-xin";
    private static final String PASSWORD = "Eigenes-wort-7-ya";

    private final Product product;
    private final ZoneId zone;

    Organisation(Product product, ZoneId zone) {
        this.product = product;
        this.zone = zone;
    }

    LocalDate today(Instant now) {
        return now.atZone(zone).toLocalDate();
    }

    Visitor firstAdmin() {
        var admin = new Visitor(product.address());
        admin.enter(
                "/session/setup",
                Visitor.object(body -> body.put("token", product.setupToken())
                        .put("organisation", NAME)
                        .put("login", "admin")
                        .put("displayName", "管理员")
                        .put("password", PASSWORD)
                        .put("language", "zh-CN")
                        .put("zone", zone.getId())));
        return admin;
    }

    static void found(Visitor admin) {
        var root = admin.post("/units", Visitor.object(body -> body.put("name", NAME)));
        for (String section : List.of(FIRST_SECTION, SECOND_SECTION)) {
            admin.post(
                    "/units",
                    Visitor.object(body -> body.put("name", section)
                            .put("parentId", root.path("id").asText())));
        }
    }

    static byte[] table() {
        var rows = Stream.concat(
                Stream.of(
                        "账号,姓名,部门,角色,负责部门,密码",
                        BOSS + ",老石," + NAME + ",manager," + NAME + "/" + FIRST_SECTION + "," + INITIAL_PASSWORD),
                IntStream.rangeClosed(1, PEOPLE)
                        .mapToObj(number -> login(number) + ",学员" + number + "," + NAME + "/"
                                + (number <= FIRST_SECTION_PEOPLE ? FIRST_SECTION : SECOND_SECTION) + ",member,,"
                                + INITIAL_PASSWORD));
        return String.join("\r\n", rows.toList()).getBytes(StandardCharsets.UTF_8);
    }

    static String login(int number) {
        return String.format("m%02d", number);
    }

    /** Signs in, and gives a new password where the first one came from somebody else. */
    Visitor enter(String login) {
        var first = new Visitor(product.address());
        var session = Visitor.object(body -> body.put("login", login).put("password", INITIAL_PASSWORD));
        if (first.enter("/session", session).path("mustChangePassword").asBoolean()) {
            first.post(
                    "/session/password",
                    Visitor.object(body -> body.put("current", INITIAL_PASSWORD).put("next", PASSWORD)));
            return Visitor.signedIn(product.address(), login, PASSWORD);
        }
        return first;
    }

    /** The same person on one more device. */
    Visitor enterElsewhere(String login) {
        return Visitor.signedIn(product.address(), login, PASSWORD);
    }

    static String unit(Visitor admin, String name) {
        for (JsonNode unit : admin.get("/units").path("units")) {
            if (unit.path("name").asText().equals(name)) {
                return unit.path("id").asText();
            }
        }
        throw new AssertionError("No unit " + name);
    }

    static String person(Visitor admin, String login) {
        var found = admin.get("/people?q=" + login).path("items");
        assertThat(found).hasSize(1);
        return found.get(0).path("id").asText();
    }
}
