package io.rizhi.quiz;

import static io.rizhi.quiz.QuizJourney.ADMIN;
import static io.rizhi.quiz.QuizJourney.ok;
import static io.rizhi.quiz.QuizJourney.option;
import static io.rizhi.quiz.QuizJourney.question;

import com.fasterxml.jackson.databind.JsonNode;
import io.rizhi.quiz.QuizJourney.Quiz;
import java.util.List;
import java.util.Map;

/** A quiz of two questions, and people who take it. Its key is wrong: it says that Shanghai is the capital. */
record CapitalPaper(QuizJourney journey, Quiz quiz, String plan) {
    private static final String TEXT = """
            测验
            一、单选题（每题2分）
            1. 首都是哪里？
            A. 上海
            B. 北京
            答案：A
            2. 天空是什么颜色？
            A. 蓝
            B. 绿
            答案：A
            """;

    static CapitalPaper publish(QuizJourney journey, String plan, Map<String, Object> rules) {
        return new CapitalPaper(journey, journey.publish(TEXT, rules), plan);
    }

    /** Starts and answers both questions; the attempt, still open. */
    JsonNode answered(String person, String city, String colour) {
        JsonNode attempt = journey.start(person, quiz, plan, 1);
        choose(person, attempt, "首都", city);
        choose(person, attempt, "天空", colour);
        return attempt;
    }

    /** Answers and hands in; the id of the attempt. */
    String take(String person, String city, String colour) {
        JsonNode attempt = answered(person, city, colour);
        ok(journey.submit(person, attempt));
        return attempt.path("id").asText();
    }

    /** Id of the question with the wrong key. */
    String capital() {
        return ok(journey.get(ADMIN, "/api/v1/quizzes/" + quiz.id()))
                .at("/items/0/questionId")
                .asText();
    }

    private void choose(String person, JsonNode attempt, String stem, String text) {
        ok(journey.respond(
                person, attempt, question(attempt, stem), 1, Map.of("optionIds", List.of(option(attempt, text)))));
    }
}
