package io.rizhi.notification.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rizhi.notification.study.Duty.RecordSummary;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

class PlanTitlesTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();

    @Test
    void many_people_who_join_a_plan_at_once_cost_one_question() {
        Sinks.One<RecordSummary> answer = Sinks.one();
        PlanTitles titles = new PlanTitles(record -> {
            asked.add(record);
            return answer.asMono();
        });
        List<String> found = new CopyOnWriteArrayList<>();

        Flux.range(0, 500).flatMap(i -> titles.of("p1", "r" + i), 500).subscribe(found::add);
        assertThat(found).isEmpty();
        answer.tryEmitValue(new RecordSummary("p1", "急救", "someone")).orThrow();

        assertThat(found).hasSize(500).containsOnly("急救");
        assertThat(asked).hasSize(1);
    }

    @Test
    void each_plan_has_its_own_title() {
        PlanTitles titles =
                new PlanTitles(record -> Mono.just(new RecordSummary("p", "title of " + record, "someone")));

        assertThat(titles.of("p1", "r1").block()).isEqualTo("title of r1");
        assertThat(titles.of("p2", "r2").block()).isEqualTo("title of r2");
        assertThat(titles.of("p1", "r3").block()).isEqualTo("title of r1");
    }

    @Test
    void a_title_that_changed_is_told_after_a_minute() {
        AtomicLong nanos = new AtomicLong();
        AtomicReference<String> title = new AtomicReference<>("急救");
        PlanTitles titles = new PlanTitles(
                record -> Mono.fromSupplier(() -> new RecordSummary("p1", title.get(), "someone")), nanos::get);
        assertThat(titles.of("p1", "r1").block()).isEqualTo("急救");
        title.set("急救（新）");

        nanos.addAndGet(Duration.ofSeconds(59).toNanos());
        assertThat(titles.of("p1", "r1").block()).isEqualTo("急救");
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
        assertThat(titles.of("p1", "r1").block()).isEqualTo("急救（新）");
    }

    @Test
    void a_failed_question_is_asked_again() {
        PlanTitles titles = new PlanTitles(record -> asked.size() > 0
                ? Mono.just(new RecordSummary("p1", "急救", "someone"))
                : Mono.error(() -> {
                    asked.add(record);
                    return new IllegalStateException("away");
                }));

        assertThatThrownBy(() -> titles.of("p1", "r1").block()).hasMessageContaining("away");
        assertThat(titles.of("p1", "r1").block()).isEqualTo("急救");
    }
}
