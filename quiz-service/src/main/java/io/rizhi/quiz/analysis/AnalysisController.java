package io.rizhi.quiz.analysis;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.projection.Projections;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.QuizId;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The analysis of a quiz over HTTP, for admins. */
@RestController
class AnalysisController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final AnalyseQuiz analyse;
    private final Projections projections;

    AnalysisController(AnalyseQuiz analyse, Projections projections) {
        this.analyse = analyse;
        this.projections = projections;
    }

    @GetMapping("/api/v1/quizzes/{id}/versions/{version}/analysis")
    Mono<QuizAnalysisView> analysis(Caller caller, @PathVariable String id, @PathVariable int version) {
        return figures(caller, id, version);
    }

    @GetMapping("/api/v1/quizzes/{id}/versions/{version}/analysis.csv")
    Mono<ResponseEntity<byte[]>> csv(Caller caller, @PathVariable String id, @PathVariable int version) {
        return figures(caller, id, version)
                .map(view -> ExportAnalysis.csv(view, isEnglish(caller)))
                .map(bytes -> file(bytes, "analysis.csv", "text/csv;charset=UTF-8"));
    }

    @GetMapping("/api/v1/quizzes/{id}/versions/{version}/analysis.xlsx")
    Mono<ResponseEntity<byte[]>> workbook(Caller caller, @PathVariable String id, @PathVariable int version) {
        return figures(caller, id, version)
                .map(view -> ExportAnalysis.workbook(view, isEnglish(caller)))
                .map(bytes -> file(bytes, "analysis.xlsx", WORKBOOK));
    }

    /** Folds all figures anew beside the served ones. A second command while one runs changes nothing. */
    @PostMapping("/api/v1/analysis/rebuild")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Mono<AnalysisRebuildView> rebuild(Caller caller) {
        caller.requireAdmin();
        return projections.rebuild(MongoAnalysisProjection.NAME).then(Mono.defer(this::progress));
    }

    @GetMapping("/api/v1/analysis/rebuild")
    Mono<AnalysisRebuildView> progress(Caller caller) {
        caller.requireAdmin();
        return progress();
    }

    private Mono<AnalysisRebuildView> progress() {
        return projections.progress(MongoAnalysisProjection.NAME).map(AnalysisRebuildView::of);
    }

    private Mono<QuizAnalysisView> figures(Caller caller, String id, int version) {
        caller.requireAdmin();
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return analyse.analyse(new QuizId(id), version);
    }

    private static boolean isEnglish(Caller caller) {
        return caller.language().startsWith("en");
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name, String type) {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .body(bytes);
    }
}
