package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.databind.JsonNode;

/** A published quiz that draws its paper from the bank, so that everybody gets another one. */
public final class DrawnQuiz {

    /** Questions of a paper. */
    public static final int DRAWN = 20;
    /** Questions in the bank to draw from. */
    public static final int POOL = 500;

    private static final String TAG = "抽题";

    private final Api api;
    private final Member admin;

    public DrawnQuiz(Api api, Member admin) {
        this.api = api;
        this.admin = admin;
    }

    /** Fills the bank and publishes; the id of the quiz. */
    public String publish() {
        fillBank();
        JsonNode draft = api.post(admin, "/quizzes", Api.object(body -> {
            body.put("title", "同时开考")
                    .put("passPercent", 60)
                    .put("timeLimitSeconds", 1_800)
                    .put("graceSeconds", 60)
                    .put("isShuffled", true)
                    .put("areOptionsShuffled", true)
                    .put("policy", "exact")
                    .put("review", "after-submission");
            var unused = body.putArray("items");
            var rule = body.putArray("rules").addObject();
            rule.put("id", "all").put("withChildren", true).put("count", DRAWN).put("mark", 2);
            var unusedToo = rule.putArray("tags").add(TAG);
        }));
        String id = draft.path("id").asText();
        return api.post(
                        admin,
                        "/quizzes/" + id + "/publications",
                        Api.object(body ->
                                body.put("version", draft.path("version").asInt())))
                .path("id")
                .asText();
    }

    private void fillBank() {
        StringBuilder paper = new StringBuilder("一、单选题（每题2分）\n");
        for (int number = 1; number <= POOL; number++) {
            paper.append(number).append(". 第").append(number).append("条规定应当由谁执行？\n");
            for (char label = 'A'; label <= 'D'; label++) {
                paper.append(label).append(". 岗位").append(label).append(number).append('\n');
            }
            paper.append("答案：").append((char) ('A' + number % 4)).append('\n');
        }
        JsonNode review = api.post(
                admin,
                "/questions/imports",
                Api.object(body -> body.put("text", paper.toString()).put("fileName", "rush.txt")));
        JsonNode unused = api.post(
                admin,
                "/questions/imports/" + review.path("id").asText() + "/commit",
                Api.object(body -> body.put("version", review.path("version").asInt())
                        .putArray("tags")
                        .add(TAG)));
    }
}
