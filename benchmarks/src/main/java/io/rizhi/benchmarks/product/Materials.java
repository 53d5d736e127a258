package io.rizhi.benchmarks.product;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.benchmarks.product.Organisation.Material;
import java.util.ArrayList;
import java.util.List;

/** A document with a section for each day, long enough that no measurement reads it to its end, a short section, and a quiz. */
final class Materials {

    private static final int SENTENCES = 60;
    private static final String SENTENCE = "学习贵在坚持，每天读懂一节，记住要点，再用自己的话说给同事听。";
    private static final String QUIZ = """
            一、单选题（每题2分，共6分）
            1. 每天应当学习多少？
            A. 一节
            B. 一本
            C. 不学
            D. 随意
            答案：A
            2. 学完以后应当做什么？
            A. 忘记
            B. 复述
            C. 离开
            D. 等待
            答案：B
            3. 学习贵在什么？
            A. 速度
            B. 数量
            C. 坚持
            D. 安静
            答案：C
            """;

    private final Api api;
    private final Member admin;

    Materials(Api api, Member admin) {
        this.api = api;
        this.admin = admin;
    }

    Material create(int sections) {
        JsonNode revision = revision(sections);
        List<String> ids = new ArrayList<>();
        for (JsonNode section : revision.path("sections")) {
            if (section.path("characters").asInt() > SENTENCE.length()) {
                ids.add(section.path("id").asText());
            }
        }
        return new Material(
                revision.path("documentId").asText(),
                revision.path("id").asText(),
                ids.subList(0, sections),
                ids.get(sections),
                quiz());
    }

    private JsonNode revision(int sections) {
        StringBuilder text = new StringBuilder("# 压测读本\n\n");
        for (int i = 1; i <= sections; i++) {
            text.append("## 第").append(i).append("节\n\n");
            for (int paragraph = 0; paragraph < SENTENCES / 6; paragraph++) {
                text.append(SENTENCE.repeat(6)).append("\n\n");
            }
        }
        text.append("## 短读\n\n").append(SENTENCE.repeat(2)).append("\n");
        JsonNode review = api.upload(admin, "/documents/imports?fileName=bench.md", text.toString());
        return api.post(
                admin,
                "/documents/imports/" + review.path("id").asText() + "/revision",
                Api.object(body -> body.put("version", review.path("version").asInt())
                        .put("title", "压测读本")
                        .put("language", "zh-CN")));
    }

    private String quiz() {
        JsonNode review = api.post(
                admin,
                "/questions/imports",
                Api.object(body -> body.put("text", QUIZ).put("fileName", "bench.txt")));
        JsonNode committed =
                api.post(admin, "/questions/imports/" + review.path("id").asText() + "/commit", Api.object(body -> {
                    body.put("version", review.path("version").asInt()).putArray("tags");
                    body.putObject("quiz").put("title", "压测小测");
                }));
        String quizId = committed.path("quizId").asText();
        JsonNode draft = api.get(admin, "/quizzes/" + quizId);
        return api.post(
                        admin,
                        "/quizzes/" + quizId + "/publications",
                        Api.object(body ->
                                body.put("version", draft.path("version").asInt())))
                .path("id")
                .asText();
    }
}
