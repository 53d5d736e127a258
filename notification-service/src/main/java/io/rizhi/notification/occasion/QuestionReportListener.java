package io.rizhi.notification.occasion;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.events.quiz.QuestionReportAnsweredV1;
import io.rizhi.kit.event.Subscription;

/** Reports about questions that were answered. */
final class QuestionReportListener {

    private final TellReportAnswered tell;

    QuestionReportListener(TellReportAnswered tell) {
        this.tell = tell;
    }

    Subscription subscription() {
        return Subscription.to(Topics.QUIZ_QUESTION_REPORT)
                .as("question-reports")
                .on(
                        EventTypes.QUESTION_REPORT_ANSWERED,
                        QuestionReportAnsweredV1.class,
                        event -> tell.tell(event.data(), event.id(), event.time()));
    }
}
