package io.rizhi.gateway.routing.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RouteTableTest {

    private final RouteTable table = new RouteTable(new RouteLimits(
            256, 1024, 64, 4096, 2048, 512, Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(5)));

    @ParameterizedTest(name = "{0} {1} → {2} at {3}")
    @CsvSource(textBlock = """
            GET,    documents,                       documents,           STUDY
            GET,    documents/d1/revisions/r1,       documents,           STUDY
            POST,   documents/imports,               document-imports,    STUDY
            GET,    documents/imports/i1,            documents,           STUDY
            POST,   documents/imports/i1/edits,      documents,           STUDY
            PUT,    plans/p1/draft,                  plans,               STUDY
            POST,   reading/sessions/s1/beats,       reading,             STUDY
            GET,    records/today,                   records,             STUDY
            GET,    statistics/people,               statistics,          STUDY
            GET,    statistics/people.csv,           statistics-export,   STUDY
            POST,   statistics/rebuild,              statistics-rebuild,  STUDY
            GET,    certificates/7K3M/verification,  certificates,        STUDY
            GET,    units,                           units,               STUDY
            GET,    people/me,                       people,              STUDY
            POST,   people/imports,                  people-imports,      STUDY
            GET,    calendar,                        calendar,            STUDY
            POST,   questions/imports,               question-imports,    QUIZ
            PUT,    questions/imports/i1/items/3,    questions,           QUIZ
            GET,    questions/imports/i1/report.xlsx, questions,          QUIZ
            POST,   questions/assets,                question-assets,     QUIZ
            GET,    questions/assets/a1,             questions,           QUIZ
            POST,   questions/exports,               question-exports,    QUIZ
            POST,   questions/reports/r1/closing,    questions,           QUIZ
            GET,    questions/q1/versions/2/changes, questions,           QUIZ
            GET,    quizzes,                         quizzes,             QUIZ
            GET,    quizzes/q1/versions/1/analysis,  quizzes,             QUIZ
            POST,   quizzes/q1/versions/1/corrections/preview, quizzes,   QUIZ
            PUT,    quizzes/q1/overrides/people/p1,  quizzes,             QUIZ
            POST,   quizzes/q1/preview,              quizzes,             QUIZ
            GET,    quizzes/q1/unpublished-changes,  quizzes,             QUIZ
            GET,    quizzes/q1/attempts,             quizzes,             QUIZ
            POST,   people/p1/quiz-statements,       people,              STUDY
            POST,   analysis/rebuild,                analysis,            QUIZ
            POST,   attempts/a1/marks,               attempts,            QUIZ
            PUT,    attempts/a1/responses/q1,        attempts,            QUIZ
            POST,   attempts/a1/responses/q1/check,  attempts,            QUIZ
            GET,    reviews/summary,                 reviews,             QUIZ
            GET,    analysis/q1,                     analysis,            QUIZ
            GET,    notifications,                   notifications,       NOTIFICATION
            GET,    notifications/stream,            notification-stream, NOTIFICATION
            GET,    audit,                           audit,               STUDY
            GET,    preferences,                     preferences,         NOTIFICATION
            GET,    reminders,                       reminders,           NOTIFICATION
            GET,    channels,                        channels,            NOTIFICATION
            GET,    session,                         session,             GATEWAY
            POST,   session,                         sign-in,             GATEWAY
            POST,   session/password,                sign-in,             GATEWAY
            DELETE, session/devices/x,               session,             GATEWAY
            GET,    today,                           today,               GATEWAY
            """)
    void finds_the_plan_of_a_path(String method, String path, String id, Owner owner) {
        assertThat(table.find(method, "/api/v1/" + path)).hasValueSatisfying(plan -> {
            assertThat(plan.id()).isEqualTo(id);
            assertThat(plan.owner()).isEqualTo(owner);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/nothing",
                "/api/v1/",
                "/api/v1",
                "/api/v2/documents",
                "/api/documents",
                "/internal/v1/credentials/verification",
                "/api/v1/internal/v1/people",
                "/api/v1/documents/../../../internal/v1/people",
                "/api/v1/documents/..",
                "/api/v1/documents/./x",
                "/api/v1/documents/.",
                "/api/v1//documents",
                "/api/v1/documents//x",
                "/api/v1/documents/%2e%2e/internal",
                "/api/v1/documents/a%2fb",
                "/api/v1/documents;x=y/a",
                "/api/v1/documents\\..\\internal",
                "/api/v1/文档"
            })
    void does_not_know_any_other_path(String path) {
        assertThat(table.find("GET", path)).isEmpty();
    }

    @Test
    void gives_each_kind_of_body_its_own_limit() {
        assertThat(limitOf("POST", "documents/imports")).isEqualTo(4096);
        assertThat(limitOf("POST", "questions/imports")).isEqualTo(2048);
        assertThat(limitOf("POST", "people/imports")).isEqualTo(512);
        assertThat(limitOf("PUT", "plans/p1/draft")).isEqualTo(1024);
        assertThat(limitOf("PUT", "attempts/a1/responses/q1")).isEqualTo(64);
        assertThat(limitOf("POST", "people")).isEqualTo(256);
    }

    @Test
    void opens_only_the_session_to_people_who_are_not_signed_in() {
        assertThat(table.all())
                .filteredOn(RoutePlan::isOpen)
                .extracting(RoutePlan::id)
                .containsOnly("session", "sign-in");
    }

    private long limitOf(String method, String path) {
        return table.find(method, "/api/v1/" + path).orElseThrow().maxBodyBytes();
    }
}
