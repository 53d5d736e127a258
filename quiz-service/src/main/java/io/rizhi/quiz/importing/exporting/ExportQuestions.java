package io.rizhi.quiz.importing.exporting;

import io.rizhi.kit.offload.Offload;
import io.rizhi.kit.problem.FieldError;
import io.rizhi.kit.problem.KitProblems;
import io.rizhi.quiz.asset.Assets;
import io.rizhi.quiz.asset.model.Picture;
import io.rizhi.quiz.bank.FindQuestions;
import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Question;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.importing.gift.GiftWriter;
import io.rizhi.quiz.importing.model.Export;
import io.rizhi.quiz.importing.model.FormatWriter;
import io.rizhi.quiz.importing.model.PaperWriter;
import io.rizhi.quiz.importing.moodle.MoodleWriter;
import io.rizhi.quiz.importing.qti.QtiWriter;
import io.rizhi.quiz.importing.table.TableWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Writes questions of the bank in a format, off the event loop. */
final class ExportQuestions {
    private final FindQuestions bank;
    private final Assets assets;
    private final Offload offload;
    private final Duration timeLimit;

    ExportQuestions(FindQuestions bank, Assets assets, Offload offload, Duration timeLimit) {
        this.bank = bank;
        this.assets = assets;
        this.offload = offload;
        this.timeLimit = timeLimit;
    }

    /**
     * @param format one that the request allows
     */
    Mono<Export> export(String format, List<QuestionId> ids) {
        return bank.find(ids)
                .map(found -> inOrder(found, ids))
                .flatMap(questions -> FilePictures.of(format, assets, questions)
                        .flatMap(pictures -> offload.run(timeLimit, () -> write(format, questions, pictures))));
    }

    private static Export write(String format, List<Content> questions, Map<String, Picture> pictures) {
        Export export = Export.of(writer(format, pictures), questions);
        return FilePictures.named(format, export, questions, pictures.keySet());
    }

    private static List<Content> inOrder(Map<QuestionId, Question> found, List<QuestionId> ids) {
        List<Content> questions = new ArrayList<>();
        List<FieldError> unknown = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            Question question = found.get(ids.get(i));
            if (question == null) {
                unknown.add(FieldError.of("/questionIds/" + i, "question-unknown"));
            } else {
                questions.add(question.content());
            }
        }
        if (!unknown.isEmpty()) {
            throw KitProblems.INVALID_REQUEST.exception(unknown);
        }
        return questions;
    }

    private static FormatWriter writer(String format, Map<String, Picture> pictures) {
        return switch (format) {
            case "text" -> new PaperWriter();
            case "csv" -> TableWriter.csv();
            case "xlsx" -> TableWriter.workbook();
            case "gift" -> new GiftWriter();
            case "moodle-xml" -> new MoodleWriter(pictures);
            case "qti-3.0" -> QtiWriter.three(pictures);
            case "qti-2.1" -> QtiWriter.two(pictures);
            default -> throw KitProblems.INVALID_REQUEST.exception(List.of(FieldError.of("/format", "unknown-type")));
        };
    }
}
