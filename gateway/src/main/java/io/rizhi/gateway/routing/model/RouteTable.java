package io.rizhi.gateway.routing.model;

import static io.rizhi.gateway.routing.model.Cost.HEAVY;
import static io.rizhi.gateway.routing.model.Cost.LIGHT;
import static io.rizhi.gateway.routing.model.Cost.SIGN_IN;
import static io.rizhi.gateway.routing.model.Cost.STREAM;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public paths: the first part after {@code /api/v1/} names the feature, a few exact paths are treated on their own.
 * Whatever is not listed does not exist from outside; internal paths are never listed.
 */
public final class RouteTable {

    public static final String ROOT = "/api/v1/";

    private static final List<String> STUDY = List.of(
            "documents", "reading", "records", "certificates", "statistics", "units", "people", "calendar", "audit");
    private static final List<String> QUIZ = List.of("questions", "quizzes", "reviews", "analysis");
    private static final List<String> NOTIFICATION = List.of("notifications", "preferences", "reminders", "channels");

    private final Map<String, RoutePlan> features = new HashMap<>();
    private final Map<String, RoutePlan> exact = new HashMap<>();

    public RouteTable(RouteLimits limits) {
        Duration read = limits.readFor();
        STUDY.forEach(feature -> feature(plan(feature, Owner.STUDY, limits.jsonBytes(), read)));
        QUIZ.forEach(feature -> feature(plan(feature, Owner.QUIZ, limits.jsonBytes(), read)));
        NOTIFICATION.forEach(feature -> feature(plan(feature, Owner.NOTIFICATION, limits.jsonBytes(), read)));
        feature(plan("plans", Owner.STUDY, limits.planBytes(), limits.exportFor()));
        feature(plan("attempts", Owner.QUIZ, limits.answerBytes(), read));
        feature(plan("today", Owner.GATEWAY, limits.jsonBytes(), read));
        feature(new RoutePlan("session", Owner.GATEWAY, LIGHT, limits.answerBytes(), read, true));
        ownExact(limits, read);
        heavy("POST documents/imports", "document-imports", Owner.STUDY, limits.documentBytes(), limits.importFor());
        heavy("POST people/imports", "people-imports", Owner.STUDY, limits.peopleBytes(), limits.importFor());
        heavy("POST questions/imports", "question-imports", Owner.QUIZ, limits.questionBytes(), limits.importFor());
        heavy("POST questions/assets", "question-assets", Owner.QUIZ, limits.questionBytes(), limits.importFor());
        heavy("POST questions/exports", "question-exports", Owner.QUIZ, limits.jsonBytes(), limits.exportFor());
        heavy("GET statistics/people.csv", "statistics-export", Owner.STUDY, 0, limits.exportFor());
        heavy("POST statistics/rebuild", "statistics-rebuild", Owner.STUDY, limits.jsonBytes(), limits.exportFor());
        exact.put(
                "GET notifications/stream",
                new RoutePlan("notification-stream", Owner.NOTIFICATION, STREAM, 0, Duration.ZERO, false));
    }

    private void ownExact(RouteLimits limits, Duration read) {
        for (String path : List.of("POST session", "POST session/setup", "POST session/password")) {
            RoutePlan plan = new RoutePlan("sign-in", Owner.GATEWAY, SIGN_IN, limits.answerBytes(), read, true);
            exact.put(path, plan);
        }
    }

    private void heavy(String path, String id, Owner owner, long maxBodyBytes, Duration timeLimit) {
        exact.put(path, new RoutePlan(id, owner, HEAVY, maxBodyBytes, timeLimit, false));
    }

    private void feature(RoutePlan plan) {
        features.put(plan.id(), plan);
    }

    private static RoutePlan plan(String feature, Owner owner, long maxBodyBytes, Duration timeLimit) {
        return new RoutePlan(feature, owner, LIGHT, maxBodyBytes, timeLimit, false);
    }

    /** The plan for a request; empty when no such path exists. */
    public Optional<RoutePlan> find(String method, String path) {
        if (!path.startsWith(ROOT) || !isPlain(path)) {
            return Optional.empty();
        }
        String rest = path.substring(ROOT.length());
        @Nullable RoutePlan special = exact.get(method + " " + rest);
        if (special != null) {
            return Optional.of(special);
        }
        int slash = rest.indexOf('/');
        return Optional.ofNullable(features.get(slash < 0 ? rest : rest.substring(0, slash)));
    }

    /** Every plan, for breakers and metrics. */
    public List<RoutePlan> all() {
        return java.util.stream.Stream.concat(features.values().stream(), exact.values().stream())
                .distinct()
                .toList();
    }

    /** Our paths hold no other characters, so an encoded slash, a dot segment or a parameter is a trick. */
    private static boolean isPlain(String path) {
        char before = 0;
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            boolean repeats = c == before && (c == '/' || c == '.');
            if (repeats || !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return !path.contains("/./") && !path.endsWith("/.");
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c == '/'
                || c == '-'
                || c == '_'
                || c == '.'
                || c == '~'
                || c == ':';
    }
}
