package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.benchmarks.BenchmarkException;
import io.rizhi.benchmarks.product.Organisation.Material;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Founds the organisation as an admin would: one unit, people from a table, a document, a quiz, a running plan. */
final class Founding {

    static final String ZONE = "Asia/Shanghai";

    private static final String UNIT = "压测单位";
    private static final String PASSWORD = "kQ7-vTz4mWx9";
    private static final String GIVEN_PASSWORD = "nB3-wRj8pLc2";
    private static final int ROWS_IN_A_TABLE = 50;
    private static final int SIGN_INS_AT_ONCE = 2;
    private static final int SIGN_IN_TRIES = 20;
    private static final Duration PAUSE = Duration.ofSeconds(3);
    private static final int DAYS_BEFORE_TODAY = 9;
    private static final int DAYS = 14;

    private final Api api;
    private final String setupToken;
    private final Consumer<String> say;

    Founding(Api api, String setupToken, Consumer<String> say) {
        this.api = api;
        this.setupToken = setupToken;
        this.say = say;
    }

    /**
     * Everything but the sessions of the members.
     *
     * @param sections of the document; a plan holds each section once, so as many as the longest plan has days
     */
    Organisation found(int people, int sections, LocalDate today) {
        Member admin = admin();
        String unitId = unit(admin, today.minusDays(400));
        Material material = new Materials(api, admin).create(Math.max(DAYS, sections));
        importPeople(admin, people, today.minusDays(400));
        Plans plans = new Plans(api, admin);
        LocalDate startOn = today.minusDays(DAYS_BEFORE_TODAY);
        String planId = plans.publish(new Plans.Wish("压测计划", unitId, material, startOn, DAYS, 0));
        String quizPlanId = plans.publish(new Plans.Wish("测验计划", unitId, material.inBrief(), today, 1, 1));
        return new Organisation(admin, List.of(), unitId, material, planId, DAYS_BEFORE_TODAY + 1, quizPlanId);
    }

    private Member admin() {
        return api.enter(
                "/session/setup",
                Api.object(body -> body.put("token", setupToken)
                        .put("organisation", UNIT)
                        .put("login", "admin")
                        .put("displayName", "管理员")
                        .put("password", PASSWORD)
                        .put("language", "zh-CN")
                        .put("zone", ZONE)));
    }

    private String unit(Member admin, LocalDate from) {
        JsonNode unit = api.post(
                admin,
                "/units",
                Api.object(body -> body.put("name", UNIT).putNull("parentId").put("validFrom", from.toString())));
        return unit.path("id").asText();
    }

    private void importPeople(Member admin, int people, LocalDate from) {
        for (int first = 0; first < people; first += ROWS_IN_A_TABLE) {
            StringBuilder table = new StringBuilder("login,name,unit,from,password\n");
            for (int i = first; i < Math.min(people, first + ROWS_IN_A_TABLE); i++) {
                table.append(login(i))
                        .append(",学员")
                        .append(i)
                        .append(',')
                        .append(UNIT)
                        .append(',');
                table.append(from).append(',').append(GIVEN_PASSWORD).append('\n');
            }
            JsonNode report = api.upload(admin, "/people/imports", table.toString());
            say.accept("  people: " + (first + report.path("created").asInt()) + " of " + people);
        }
    }

    /** Signs the members with these numbers in. */
    List<Member> signIn(int from, int to) {
        ForkJoinPool pool = new ForkJoinPool(SIGN_INS_AT_ONCE);
        try {
            return pool.submit(() -> IntStream.range(from, to)
                            .parallel()
                            .mapToObj(this::signInOne)
                            .toList())
                    .join();
        } finally {
            pool.shutdown();
        }
    }

    /** Checking a password is slow on purpose; on a busy machine it may take longer than the gateway waits. */
    private Member signInOne(int number) {
        for (int tries = 1; ; tries++) {
            try {
                return withOwnPassword(login(number));
            } catch (BenchmarkException e) {
                if (tries == SIGN_IN_TRIES) {
                    throw e;
                }
                Patience.pause(PAUSE);
            }
        }
    }

    /** What an import gives is good for choosing a password of one's own; that may have happened in a run before. */
    private Member withOwnPassword(String login) {
        try {
            return api.changePassword(enter(login, GIVEN_PASSWORD), GIVEN_PASSWORD, PASSWORD);
        } catch (BenchmarkException changedBefore) {
            return enter(login, PASSWORD);
        }
    }

    private Member enter(String login, String password) {
        return api.enter("/session", Api.object(body -> body.put("login", login).put("password", password)));
    }

    private static String login(int number) {
        return String.format("p%06d", number);
    }
}
