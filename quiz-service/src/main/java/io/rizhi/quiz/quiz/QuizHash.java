package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.quiz.model.Layout;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.quiz.quiz.model.Taking;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** SHA-256 over everything a published version holds: title, rules, and each question with version, mark and content. */
final class QuizHash {
    private QuizHash() {}

    static String of(String title, QuizSettings settings, List<PaperQuestion> questions, Layout layout) {
        String all = questions.stream().map(QuizHash::line).collect(Collectors.joining("\n"));
        String laid = layout.isPlain() ? "" : layout(layout);
        return Fingerprint.sha256(title + "\n" + rules(settings) + "\n" + all + laid);
    }

    /** Rules that nobody had to set when older versions were published are left out where they are as usual. */
    private static String rules(QuizSettings settings) {
        Taking taking = settings.taking();
        String all = settings.toString()
                .replace(", taking=" + taking, delays(taking) + attempts(taking))
                .replace(", hasNegativeMarks=false", "");
        return settings.window().equals(QuizWindow.ALWAYS) ? all.replace(", window=" + settings.window(), "") : all;
    }

    private static String delays(Taking taking) {
        boolean areUsual =
                taking.firstDelaySeconds() == 0 && taking.laterDelaySeconds() == 0 && taking.review() == null;
        return areUsual
                ? ""
                : ", taking=Taking[firstDelaySeconds=%d, laterDelaySeconds=%d, review=%s]"
                        .formatted(taking.firstDelaySeconds(), taking.laterDelaySeconds(), taking.review());
    }

    private static String attempts(Taking taking) {
        Taking usual = new Taking(taking.firstDelaySeconds(), taking.laterDelaySeconds(), taking.review());
        return taking.equals(usual)
                ? ""
                : ", attempts=%s/%s/%s/%d"
                        .formatted(
                                taking.gradeBy().code(),
                                taking.mode().code(),
                                taking.expiry().code(),
                                taking.handInSeconds());
    }

    private static String layout(Layout layout) {
        String pool = layout.rules().stream()
                .map(rule -> rule + "\t" + drawable(rule.id(), layout))
                .collect(Collectors.joining("\n"));
        return "\n" + layout.sections() + "\n" + new TreeMap<>(places(layout)) + "\n" + pool;
    }

    private static Map<String, String> places(Layout layout) {
        return layout.places().entrySet().stream()
                .collect(Collectors.toMap(place -> place.getKey().value(), Map.Entry::getValue));
    }

    private static String drawable(String rule, Layout layout) {
        return layout.candidates().getOrDefault(rule, List.of()).stream()
                .flatMap(id -> Optional.ofNullable(layout.pool().get(id)).stream())
                .map(question -> question.id().value() + ":" + question.version())
                .sorted()
                .collect(Collectors.joining(","));
    }

    private static String line(PaperQuestion question) {
        return String.join(
                "\t",
                question.id().value(),
                Integer.toString(question.version()),
                question.mark().stripTrailingZeros().toPlainString(),
                question.policy().code(),
                ContentJson.write(question.content()));
    }
}
