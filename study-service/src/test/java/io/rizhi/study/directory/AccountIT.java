package io.rizhi.study.directory;

import static io.rizhi.testkit.problem.ProblemAssert.assertThatProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.testkit.caller.Caller;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccountIT extends DirectoryStage {

    @Test
    void the_first_admin_is_set_up_once_with_the_token_and_can_sign_in() {
        var wrong = Map.of(
                "token",
                "guessed",
                "organisation",
                "县中心医院",
                "login",
                "root",
                "displayName",
                "管理员",
                "password",
                "tulip-harbour-42",
                "language",
                "zh-CN",
                "zone",
                "Asia/Shanghai");
        assertThatProblem(gateway("/internal/v1/setup", wrong)).hasStatus(403).hasCode("setup-closed");
        var right = new java.util.HashMap<>(wrong);
        right.put("token", "only-once");
        right.put("password", "12345678");
        assertThatProblem(gateway("/internal/v1/setup", right)).hasStatus(422).hasCode("weak-password");
        right.put("password", "tulip-harbour-42");

        gateway("/internal/v1/setup", right).expectStatus().isCreated();

        assertThatProblem(gateway("/internal/v1/setup", right)).hasStatus(403).hasCode("setup-closed");
        var facts = json(
                gateway("/internal/v1/credentials/verification", credentials("ROOT", "tulip-harbour-42", "10.0.0.1")));
        assertThat(facts.path("roles").toString()).isEqualTo("[\"admin\",\"member\"]");
        assertThat(facts.path("organisation").asText()).isEqualTo("县中心医院");
        assertThat(facts.path("mustChangePassword").asBoolean()).isFalse();
    }

    @Test
    void a_registered_person_signs_in_with_the_random_password_and_has_to_change_it() {
        var created = register("li" + tag, ward, null);
        var password = created.path("initialPassword").asText();
        var id = created.path("person").path("id").asText();

        var facts = json(
                gateway("/internal/v1/credentials/verification", credentials(" LI" + tag + " ", password, "10.0.0.2")));
        assertThat(facts.path("mustChangePassword").asBoolean()).isTrue();
        gateway("/internal/v1/credentials/change", Map.of("personId", id, "current", password, "next", "海边的风很大呀呢"))
                .expectStatus()
                .isNoContent();

        facts = json(gateway("/internal/v1/credentials/verification", credentials("li" + tag, "海边的风很大呀呢", "10.0.0.2")));
        assertThat(facts.path("mustChangePassword").asBoolean()).isFalse();
        assertThatProblem(
                        gateway("/internal/v1/credentials/verification", credentials("li" + tag, password, "10.0.0.2")))
                .hasStatus(401)
                .hasCode("wrong-credentials");
    }

    @Test
    void a_password_that_an_admin_or_a_table_sets_has_to_be_changed_as_well() {
        var request = new java.util.HashMap<String, Object>(Map.of("login", "set" + tag, "displayName", "李静"));
        request.put("unitId", ward);
        request.put("password", "tulip-harbour-42");
        assertThat(json(post(ADMIN, "/api/v1/people", request))
                        .path("initialPassword")
                        .isNull())
                .isTrue();
        json(table("登录名,姓名,部门,密码\ncsv" + tag + ",甲,医院" + tag + "/内科,harbour-tulip-43\n", false));

        var byAdmin = json(gateway(
                "/internal/v1/credentials/verification", credentials("set" + tag, "tulip-harbour-42", "10.0.0.5")));
        var byTable = json(gateway(
                "/internal/v1/credentials/verification", credentials("csv" + tag, "harbour-tulip-43", "10.0.0.5")));

        assertThat(byAdmin.path("mustChangePassword").asBoolean()).isTrue();
        assertThat(byTable.path("mustChangePassword").asBoolean()).isTrue();
    }

    @Test
    void a_reset_gives_a_password_to_be_changed_and_tells_the_holders_of_sessions() {
        var created = register("reset" + tag, ward, null);
        var id = created.path("person").path("id").asText();
        var old = created.path("initialPassword").asText();
        gateway("/internal/v1/credentials/change", Map.of("personId", id, "current", old, "next", "海边的风很大呀呢"))
                .expectStatus()
                .isNoContent();

        var given = json(post(ADMIN, "/api/v1/people/" + id + "/password-reset", Map.of()))
                .path("initialPassword")
                .asText();

        var facts =
                json(gateway("/internal/v1/credentials/verification", credentials("reset" + tag, given, "10.0.0.6")));
        assertThat(facts.path("mustChangePassword").asBoolean()).isTrue();
        assertThat(facts.path("credentialsVersion").asInt()).isEqualTo(1);
        stack.events("rizhi.directory.person").awaitOne("rizhi.directory.person-changed.v1", id);
        assertThatProblem(post(Caller.member(id), "/api/v1/people/" + id + "/password-reset", Map.of()))
                .hasStatus(403);
    }

    @Test
    void wrong_passwords_make_only_their_own_address_wait_and_unknown_names_look_the_same() {
        var password =
                register("wang" + tag, ward, null).path("initialPassword").asText();
        for (int i = 0; i < 5; i++) {
            assertThatProblem(gateway(
                            "/internal/v1/credentials/verification", credentials("wang" + tag, "wrong", "10.1.1.1")))
                    .hasStatus(401)
                    .hasCode("wrong-credentials");
            assertThatProblem(gateway(
                            "/internal/v1/credentials/verification", credentials("nobody" + tag, "wrong", "10.1.1.2")))
                    .hasStatus(401)
                    .hasCode("wrong-credentials");
        }

        assertThatProblem(gateway(
                        "/internal/v1/credentials/verification", credentials("wang" + tag, password, "10.1.1.1")))
                .hasStatus(429)
                .hasCode("too-many-attempts");
        assertThatProblem(gateway(
                        "/internal/v1/credentials/verification", credentials("nobody" + tag, "wrong", "10.1.1.2")))
                .hasStatus(429)
                .hasCode("too-many-attempts");
        gateway("/internal/v1/credentials/verification", credentials("wang" + tag, password, "10.1.1.3"))
                .expectStatus()
                .isOk();
    }

    @Test
    void who_leaves_cannot_sign_in_any_more_and_the_facts_leave_in_order() {
        var created = register("zhao" + tag, ward, null);
        var id = created.path("person").path("id").asText();
        post(
                        ADMIN,
                        "/api/v1/people/" + id + "/memberships",
                        Map.of(
                                "unitId",
                                office,
                                "from",
                                LocalDate.now(java.time.ZoneId.of("Asia/Shanghai"))
                                        .plusDays(1)
                                        .toString(),
                                "version",
                                version(id)))
                .expectStatus()
                .isOk();

        post(ADMIN, "/api/v1/people/" + id + "/departure", Map.of())
                .expectStatus()
                .isNoContent();

        assertThatProblem(gateway(
                        "/internal/v1/credentials/verification",
                        credentials(
                                "zhao" + tag, created.path("initialPassword").asText(), "10.0.0.4")))
                .hasStatus(401)
                .hasCode("wrong-credentials");
        http.get()
                .uri("/internal/v1/people/" + id + "/session-facts")
                .headers(Caller.service("gateway").of("study"))
                .exchange()
                .expectStatus()
                .isNotFound();
        stack.events("rizhi.directory.person").awaitOne("rizhi.directory.person-left.v1", id);
        var types = stack.events("rizhi.directory.person").all().stream()
                .filter(event -> event.key().equals(id))
                .map(event -> event.type())
                .toList();
        assertThat(types)
                .startsWith(
                        "rizhi.directory.person-registered.v1",
                        "rizhi.directory.membership-changed.v1",
                        "rizhi.directory.membership-changed.v1")
                .endsWith("rizhi.directory.person-left.v1");
    }
}
