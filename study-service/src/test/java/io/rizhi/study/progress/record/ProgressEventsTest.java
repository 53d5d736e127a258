package io.rizhi.study.progress.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.events.EventTypes;
import io.rizhi.events.Topics;
import io.rizhi.kit.outbox.PendingEvent;
import io.rizhi.study.plan.model.PlanFixtures;
import io.rizhi.study.progress.model.Completion;
import io.rizhi.study.progress.model.ProgressEvent;
import io.rizhi.study.progress.model.ProgressEvent.DayCompleted;
import io.rizhi.study.progress.model.ProgressEvent.DayExcused;
import io.rizhi.study.progress.model.ProgressEvent.DayReopened;
import io.rizhi.study.progress.model.ProgressEvent.PlanCompleted;
import io.rizhi.study.progress.model.ProgressEvent.PlanJoined;
import io.rizhi.study.progress.model.ProgressEvent.PlanLeft;
import io.rizhi.study.progress.model.ProgressEvent.QuizResultNoted;
import io.rizhi.study.progress.model.ProgressEvent.ReadingProved;
import io.rizhi.study.progress.model.ProgressEvent.ReadingRefused;
import io.rizhi.study.progress.model.QuizResult;
import io.rizhi.study.progress.model.RecordFixtures;
import io.rizhi.study.progress.model.StudyRecord;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProgressEventsTest {

    private static final Instant AT = Instant.parse("2026-11-23T01:00:00Z");
    private static final StudyRecord RECORD = RecordFixtures.following(
                    PlanFixtures.publication(PlanFixtures.daysFrom(PlanFixtures.MONDAY, 1)))
            .record();

    private static final List<ProgressEvent> EACH = List.of(
            new PlanJoined(1, 1, List.of()),
            new PlanLeft(AT),
            new ReadingProved(1, List.of(), AT, PlanFixtures.MONDAY, RecordFixtures.SHANGHAI),
            new ReadingRefused(1, "too-fast", AT),
            new QuizResultNoted(new QuizResult(
                    1, "a", 1, 80, true, 60, AT, PlanFixtures.MONDAY, RecordFixtures.SHANGHAI, null, false)),
            new DayCompleted(1, new Completion(AT, PlanFixtures.MONDAY, RecordFixtures.SHANGHAI, true), 60, 60, 80),
            new DayReopened(1, AT),
            new DayExcused(1, true, "boss"),
            new PlanCompleted(AT));

    @Test
    void every_event_of_a_record_is_told_on_its_topic_as_the_contract_says() {
        List<PendingEvent> told = ProgressEvents.of(RECORD, EACH);

        assertThat(told).allSatisfy(event -> {
            var contract = Objects.requireNonNull(EventTypes.find(event.type()));
            assertThat(contract.topic()).isEqualTo(Topics.STUDY_RECORD);
            assertThat(event.data()).isInstanceOf(contract.data());
        });
        assertThat(told).extracting(PendingEvent::type).doesNotHaveDuplicates();
    }

    @Test
    void no_kind_of_event_is_forgotten_here() {
        Set<Class<?>> kinds =
                Stream.of(ProgressEvent.class.getPermittedSubclasses()).collect(Collectors.toSet());

        assertThat(EACH.stream().map(Object::getClass).collect(Collectors.<Class<?>>toSet()))
                .isEqualTo(kinds);
    }
}
