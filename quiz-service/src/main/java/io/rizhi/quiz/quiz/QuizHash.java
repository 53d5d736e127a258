package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.ContentJson;
import io.rizhi.quiz.bank.model.Fingerprint;
import io.rizhi.quiz.quiz.model.PaperQuestion;
import io.rizhi.quiz.quiz.model.QuizSettings;
import java.util.List;
import java.util.stream.Collectors;

/** SHA-256 over everything a published version holds: title, rules, and each question with version, mark and content. */
final class QuizHash {
    private QuizHash() {}

    static String of(String title, QuizSettings settings, List<PaperQuestion> questions) {
        String all = questions.stream().map(QuizHash::line).collect(Collectors.joining("\n"));
        return Fingerprint.sha256(title + "\n" + settings + "\n" + all);
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
