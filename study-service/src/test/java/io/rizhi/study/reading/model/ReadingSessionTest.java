package io.rizhi.study.reading.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.rizhi.study.ids.PersonId;
import io.rizhi.study.ids.PlanId;
import io.rizhi.study.ids.RecordId;
import io.rizhi.study.reading.model.BeatOutcome.Refused;
import io.rizhi.study.reading.model.BeatOutcome.Repeated;
import io.rizhi.study.reading.model.BeatOutcome.Taken;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class ReadingSessionTest {

    private static final Instant OPENED = Instant.parse("2026-11-23T01:00:00Z");
    private static final BeatRules RULES = new BeatRules(Duration.ofSeconds(15));

    /** A section of five minutes that needs two. */
    private final Reader reader = new Reader(section("s1", 117, 1200));

    @Test
    void a_calm_reader_proves_a_section_when_its_time_is_met_and_its_end_seen() {
        reader.readFor(105);

        Taken last = reader.beat(15, true, 15);

        assertThat(last.proved()).extracting(SectionCredit::sectionId).containsExactly("s1");
        assertThat(last.session().isReadingDone()).isTrue();
        assertThat(last.session().sections().get(0).provedBy()).isEqualTo(ProofMethod.PACED);
    }

    @Test
    void time_alone_proves_nothing_without_the_end() {
        reader.readFor(300);

        assertThat(reader.session.isReadingDone()).isFalse();
    }

    @Test
    void somebody_who_scrolls_for_a_minute_has_not_read_five() {
        reader.readFor(45);

        Taken last = reader.beat(15, true, 15);

        assertThat(last.proved()).isEmpty();
        assertThat(last.session().sections().get(0).creditedSeconds()).isEqualTo(60);
    }

    @Test
    void beats_faster_than_the_clock_earn_no_more_than_the_clock() {
        for (int i = 0; i < 40; i++) {
            reader.take(new Beat(reader.nextSeq(), reader.nonce(), seen(15), true, false, false), 250);
        }

        assertThat(reader.creditedSeconds()).isLessThanOrEqualTo(10);
    }

    @Test
    void a_beat_right_after_another_is_not_taken_and_says_why() {
        BeatOutcome outcome = reader.take(new Beat(1, "n0", seen(15), true, false, false), 400);

        assertThat(outcome).isEqualTo(new Refused(BeatRefusal.TOO_FAST));
    }

    @Test
    void a_long_silence_earns_one_and_a_half_intervals() {
        assertThat(reader.beat(600, false, 600).answer().creditedMillis()).isEqualTo(22_500);
    }

    @Test
    void a_hidden_page_earns_nothing_and_uses_up_its_time() {
        Taken hidden = taken(reader.take(new Beat(1, "n0", seen(15), true, true, false), 15_000));
        Taken next = reader.beat(15, false, 1);

        assertThat(hidden.answer().refusal()).isEqualTo(BeatRefusal.HIDDEN);
        assertThat(hidden.answer().creditedMillis()).isZero();
        assertThat(next.answer().creditedMillis()).isEqualTo(1000);
    }

    @Test
    void an_idle_page_earns_nothing() {
        Taken idle = taken(reader.take(new Beat(1, "n0", seen(15), false, false, false), 15_000));

        assertThat(idle.answer().refusal()).isEqualTo(BeatRefusal.IDLE);
    }

    @Test
    void a_beat_that_saw_nothing_says_so() {
        Taken blind = taken(reader.take(new Beat(1, "n0", List.of(), true, false, false), 15_000));

        assertThat(blind.answer().refusal()).isEqualTo(BeatRefusal.NOTHING_VISIBLE);
    }

    @Test
    void a_repeated_beat_gets_the_first_answer_and_adds_nothing() {
        Taken first = reader.beat(15, false, 15);

        BeatOutcome again = reader.take(new Beat(1, "n0", seen(15), true, false, false), 15_000);

        assertThat(again).isEqualTo(new Repeated(first.answer()));
        assertThat(reader.creditedSeconds()).isEqualTo(15);
    }

    @Test
    void a_beat_repeated_after_many_others_is_refused() {
        reader.readFor(15 * 12);

        assertThat(reader.take(new Beat(1, "n0", seen(15), true, false, false), 15_000))
                .isEqualTo(new Refused(BeatRefusal.REPLAYED));
    }

    @Test
    void a_second_tab_with_an_old_nonce_adds_nothing() {
        reader.beat(15, false, 15);

        assertThat(reader.take(new Beat(2, "n0", seen(15), true, false, false), 15_000))
                .isEqualTo(new Refused(BeatRefusal.WRONG_NONCE));
    }

    @Test
    void a_parked_session_takes_no_beats() {
        reader.session = withState(reader.session, SessionState.PARKED);

        assertThat(reader.take(new Beat(1, "n0", seen(15), true, false, false), 15_000))
                .isEqualTo(new Refused(BeatRefusal.NOT_ACTIVE_SESSION));
    }

    @Test
    void beats_kept_through_a_lost_connection_earn_the_time_that_passed() {
        reader.clock = OPENED.plusSeconds(60);
        for (int i = 0; i < 6; i++) {
            reader.take(new Beat(reader.nextSeq(), reader.nonce(), seen(15), true, false, true), 10);
        }

        assertThat(reader.creditedSeconds()).isEqualTo(60);
    }

    @Test
    void credit_stops_at_the_cap() {
        Reader short_ = new Reader(section("s1", 5, 20));
        short_.readFor(45);

        Taken last = short_.beat(15, false, 15);

        assertThat(last.answer().refusal()).isEqualTo(BeatRefusal.CAP_REACHED);
        assertThat(short_.creditedSeconds()).isEqualTo(20);
    }

    @Test
    void time_is_shared_among_the_sections_that_were_visible() {
        Reader two = new Reader(section("s1", 10, 100), section("s2", 10, 100));
        List<Visible> both = List.of(new Visible("s1", 9, true), new Visible("s2", 9, true));

        Taken beat = taken(two.take(new Beat(1, "n0", both, true, false, false), 15_000));

        assertThat(beat.session().sections())
                .extracting(SectionCredit::creditedSeconds)
                .containsExactly(9, 6);
    }

    @Test
    void credit_of_the_same_text_goes_on_in_the_next_session() {
        reader.readFor(60);
        ReadingTask sameText = task(section("s1", 117, 1200));
        ReadingTask otherText = task(new SectionCredit("s1", "r2", "other", 117, 1200, 0, false, null));

        assertThat(ReadingSession.open("b", sameText, "n", OPENED, reader.session)
                        .sections()
                        .get(0)
                        .creditedSeconds())
                .isEqualTo(60);
        assertThat(ReadingSession.open("b", otherText, "n", OPENED, reader.session)
                        .sections()
                        .get(0)
                        .creditedSeconds())
                .isZero();
    }

    @Property(tries = 300)
    void no_history_of_beats_earns_more_than_the_time_that_passed(
            @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 0, max = 40_000) Integer> gaps,
            @ForAll @IntRange(min = 0, max = 100) int claimed,
            @ForAll boolean isLate) {
        Reader eager = new Reader(section("s1", 60, 100_000));
        for (int gap : gaps) {
            eager.take(new Beat(eager.nextSeq(), eager.nonce(), seen(claimed), true, false, isLate), gap);
        }

        assertThat(eager.creditedSeconds())
                .isLessThanOrEqualTo((int) Duration.between(OPENED, eager.clock).toSeconds());
    }

    private static List<Visible> seen(int seconds) {
        return List.of(new Visible("s1", seconds, false));
    }

    private static SectionCredit section(String id, int needed, int cap) {
        return new SectionCredit(id, "r1", "hash", needed, cap, 0, false, null);
    }

    private static ReadingTask task(SectionCredit... sections) {
        return new ReadingTask(new PersonId("p"), new PlanId("plan-1"), new RecordId("record-1"), 1, List.of(sections));
    }

    private static Taken taken(BeatOutcome outcome) {
        assertThat(outcome).isInstanceOf(Taken.class);
        return (Taken) outcome;
    }

    private static ReadingSession withState(ReadingSession s, SessionState state) {
        return new ReadingSession(
                s.id(),
                s.personId(),
                s.planId(),
                s.recordId(),
                s.day(),
                state,
                s.seq(),
                s.nonce(),
                s.acceptedAt(),
                s.openedAt(),
                s.sections(),
                s.answers());
    }

    /** A page that keeps what the server answers. */
    private static final class Reader {

        private ReadingSession session;
        private Instant clock = OPENED;

        Reader(SectionCredit... sections) {
            session = ReadingSession.open("a", task(sections), "n0", OPENED, null);
        }

        int nextSeq() {
            return session.seq() + 1;
        }

        String nonce() {
            return session.nonce();
        }

        int creditedSeconds() {
            return session.sections().stream()
                    .mapToInt(SectionCredit::creditedSeconds)
                    .sum();
        }

        void readFor(int seconds) {
            for (int done = 0; done < seconds; done += 15) {
                beat(15, false, 15);
            }
        }

        Taken beat(int visible, boolean reachedEnd, int after) {
            List<Visible> sections = List.of(new Visible("s1", visible, reachedEnd));
            return taken(take(new Beat(nextSeq(), nonce(), sections, true, false, false), after * 1000L));
        }

        BeatOutcome take(Beat beat, long afterMillis) {
            clock = clock.plusMillis(afterMillis);
            BeatOutcome outcome = session.take(beat, RULES, "n" + beat.seq(), clock);
            if (outcome instanceof Taken taken) {
                session = taken.session();
            }
            return outcome;
        }
    }
}
