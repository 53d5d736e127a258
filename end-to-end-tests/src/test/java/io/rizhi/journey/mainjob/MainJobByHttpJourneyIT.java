package io.rizhi.journey.mainjob;

import static io.rizhi.journey.mainjob.Browser.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.journey.TheProduct;
import io.rizhi.launcher.product.Product;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The story of the product by HTTP, while its parts are killed one after another and started again. The numbers are counted
 * by hand: thirty members in two units; one finishes, one fails the quiz once and then finishes, one gives up.
 */
@NullUnmarked
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobByHttpJourneyIT {

    private Product product;
    private Browser admin;
    private JsonNode plan;
    private String root;
    private String firstUnit;
    private final List<String> members = new ArrayList<>();

    @BeforeAll
    void an_admin_prepares_everything() {
        product = Product.start(TheProduct.options(TheProduct.fresh("main-job")).saying(System.out::println));
        admin = new Browser(product.address());
        var preparation = new Preparation(admin);
        preparation.setUp(product.setupToken());
        root = preparation.unit("试用单位", null);
        firstUnit = preparation.unit("一科", root);
        var secondUnit = preparation.unit("二科", root);
        for (int number = 1; number <= 30; number++) {
            members.add(preparation.person(
                    "m" + number, "学员" + number, number <= 20 ? firstUnit : secondUnit, body(fields -> {})));
        }
        preparation.person("boss", "负责人", root, body(fields -> {
            fields.putArray("roles").add("manager");
            fields.putArray("scopeUnits").add(firstUnit);
        }));
        crash(Product.MONGOD);
        var revision = preparation.revision();
        crash(Product.STUDY);
        var quizId = preparation.quiz();
        crash(Product.KAFKA);
        plan = preparation.plan(revision, quizId, root);
    }

    @AfterAll
    void stop() {
        if (product != null) {
            product.close();
        }
    }

    @Test
    void everybody_in_the_audience_has_a_record_although_parts_were_killed_meanwhile() {
        assertThat(plan.path("publication").path("recordsCreated").asInt())
                .isEqualTo(plan.path("publication").path("headCount").asInt())
                .isBetween(30, 32);
    }

    @Test
    void a_member_reads_answers_and_is_done_although_each_part_is_killed_on_the_way() {
        var study = new Study(browser("m1"), planId());
        assertThat(study.today().path("module").path("action").asText()).isEqualTo("start");
        crash(Product.GATEWAY);
        study.read();
        crash(Product.QUIZ);

        var result = study.takeQuiz(Study.choosing("上风处", "绿"));

        assertThat(result.path("percent").asInt()).isEqualTo(100);
        assertThat(result.path("hasPassed").asBoolean()).isTrue();
        crash(Product.KAFKA);
        var record = study.awaitState("done");
        assertThat(record.path("days").path(0).path("quizPercent").asInt()).isEqualTo(100);
        crash(Product.NOTIFICATION);
        var inbox = Patience.until(
                "the plan and the day are in the inbox",
                () -> browser("m1").get("/notifications"),
                page -> page.path("items").size() >= 2);
        assertThat(inbox.path("items")).as("told once each").hasSize(2);
    }

    @Test
    void a_failed_quiz_leaves_the_day_open_and_a_passed_one_finishes_it() {
        var study = new Study(browser("m2"), planId());
        study.read();

        var failed = study.takeQuiz(Study.choosing("下风处", "红"));

        assertThat(failed.path("hasPassed").asBoolean()).isFalse();
        assertThat(failed.path("percent").asInt()).isZero();
        var open = study.awaitState("open");
        assertThat(open.path("days").path(0).path("explanation").path("facts")).isNotEmpty();
        assertThat(study.takeQuiz(Study.choosing("上风处", "绿")).path("hasPassed").asBoolean())
                .isTrue();
        study.awaitState("done");
    }

    @Test
    void nothing_is_proved_without_time_a_session_or_the_right_nonce() {
        var member = browser("m3");
        var study = new Study(member, planId());
        var noTicket = member.answerTo("POST", "/records/" + planId() + "/days/1/ticket", body(fields -> {}));
        assertThat(noTicket.statusCode()).isEqualTo(422);
        assertThat(Browser.json(noTicket).path("code").asText()).isEqualTo("reading-not-done");
        var session = study.open();
        var path = "/reading/sessions/" + session.path("sessionId").asText() + "/beats";
        var section = Study.firstUnproved(session, 1);
        var tooFast = member.post(path, Study.beat(1, session.path("nonce").asText(), section, 60));
        assertThat(tooFast.path("isReadingDone").asBoolean()).isFalse();
        assertThat(tooFast.path("creditedSeconds").asInt()).isLessThan(5);
        var wrongNonce = member.post(path, Study.beat(2, "guessed", section, 15));
        assertThat(wrongNonce.path("refusal").asText()).isEqualTo("wrong-nonce");
        var secondTab = study.open();
        assertThat(secondTab.path("parkedSessionId").asText())
                .isEqualTo(session.path("sessionId").asText());
        var parked = member.answerTo(
                "POST", path, Study.beat(2, tooFast.path("nonce").asText(), section, 15));
        assertThat(parked.statusCode()).isEqualTo(409);
        assertThat(Browser.json(parked).path("code").asText()).isEqualTo("session-parked");
    }

    @Test
    void keys_scope_and_other_peoples_attempts_stay_closed() {
        var member = browser("m4");
        assertThat(member.answerTo("GET", "/questions", null).statusCode()).isEqualTo(403);
        assertThat(member.answerTo("GET", "/people/" + members.get(0), null).statusCode())
                .isIn(403, 404);
        var forged = member.answerTo("POST", "/attempts", body(fields -> fields.put("ticket", "made-up")));
        assertThat(forged.statusCode()).isBetween(400, 422);
        assertThat(member.answerTo("GET", "/attempts/somebody-elses", null).statusCode())
                .isEqualTo(404);
        var boss = browser("boss");
        assertThat(boss.answerTo("GET", "/people/" + members.get(29), null).statusCode())
                .as("a person of another unit")
                .isEqualTo(404);
        assertThat(boss.answerTo("GET", "/people/" + members.get(0), null).statusCode())
                .isEqualTo(200);
    }

    private String planId() {
        return plan.path("id").asText();
    }

    private Browser browser(String login) {
        return new Browser(product.address()).signIn(login, Preparation.PASSWORD);
    }

    /** {@code kill -9}, and up again; what was acknowledged before must still be there after. */
    private void crash(String part) {
        product.kill(part);
        product.restart(part);
    }
}
