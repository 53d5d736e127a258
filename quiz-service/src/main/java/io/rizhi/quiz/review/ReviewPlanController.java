package io.rizhi.quiz.review;

import io.rizhi.kit.problem.KitProblems;
import io.rizhi.kit.security.Caller;
import io.rizhi.quiz.ids.Ids;
import io.rizhi.quiz.ids.PersonId;
import io.rizhi.quiz.ids.QuestionId;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What comes back when, what a person takes out by hand, and how well the schedule predicts. */
@RestController
@RequestMapping("/api/v1/reviews")
class ReviewPlanController {
    private final KnowQuestion know;
    private final ShowForecast forecast;
    private final ShowCalibration calibration;

    ReviewPlanController(KnowQuestion know, ShowForecast forecast, ShowCalibration calibration) {
        this.know = know;
        this.forecast = forecast;
        this.calibration = calibration;
    }

    @GetMapping("/forecast")
    Mono<ReviewForecastView> forecast(Caller caller) {
        return forecast.show(new PersonId(caller.personId()), caller.zone());
    }

    /** For admins; nobody's single answers are in it. */
    @GetMapping("/calibration")
    Mono<ReviewCalibrationView> calibration(Caller caller) {
        caller.requireAdmin();
        return calibration.show();
    }

    /** The caller knows the question now: it stops coming back until it is answered wrong again. */
    @PutMapping("/{questionId}/mastery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> know(Caller caller, @PathVariable String questionId) {
        return know.know(new PersonId(caller.personId()), id(questionId), true);
    }

    /** Takes that word back: the question comes back as before. */
    @DeleteMapping("/{questionId}/mastery")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    Mono<Void> forget(Caller caller, @PathVariable String questionId) {
        return know.know(new PersonId(caller.personId()), id(questionId), false);
    }

    private static QuestionId id(String id) {
        if (!Ids.isId(id)) {
            throw KitProblems.NOT_FOUND.exception();
        }
        return new QuestionId(id);
    }
}
