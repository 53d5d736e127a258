package io.rizhi.quiz.quiz;

import io.rizhi.quiz.bank.model.GradingPolicy;
import io.rizhi.quiz.ids.QuestionId;
import io.rizhi.quiz.quiz.model.Composition;
import io.rizhi.quiz.quiz.model.Expiry;
import io.rizhi.quiz.quiz.model.GradeBy;
import io.rizhi.quiz.quiz.model.QuizItem;
import io.rizhi.quiz.quiz.model.QuizMode;
import io.rizhi.quiz.quiz.model.QuizSettings;
import io.rizhi.quiz.quiz.model.QuizWindow;
import io.rizhi.quiz.quiz.model.ReviewRule;
import io.rizhi.quiz.quiz.model.Taking;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A draft as its author wants it.
 *
 * @param version of the draft the change is made on; left out when a quiz is created
 * @param passPercent percent needed to pass, 0–100
 * @param attemptsAllowed null for any number
 * @param timeLimitSeconds null for none
 * @param graceSeconds how long after the deadline responses are still taken
 * @param policy a grading policy, such as exact or half-for-missing
 * @param review after-submission or after-window
 * @param sections parts of the paper, in order; null for none
 * @param rules rules that draw questions; null for none
 * @param firstDelaySeconds pause between the first two attempts; null for none
 * @param laterDelaySeconds pause between later attempts; null for none
 * @param reviewOptions what results tell, by phase; null leaves it to review
 * @param gradeBy which attempt counts: best, last, first or average; null for best
 * @param mode assessment or practice; null for assessment
 * @param expiry what becomes of an attempt at its deadline: submit, grace or abandon; null for submit
 * @param handInSeconds with grace, how long after the deadline it may be handed in; null for a day
 * @param opens from when the quiz may be taken; null leaves it to the plan
 * @param closes until when it may be taken, and no attempt lasts longer; null leaves it to the plan
 * @param hasNegativeMarks whether wrong choices may take a question and the total below 0; null for no
 */
record QuizDraftRequest(
        @Nullable Integer version,
        @NotNull @Size(max = 200) String title,
        @NotNull @Valid @Size(max = 300) List<QuizItemRequest> items,
        int passPercent,
        @Nullable Integer attemptsAllowed,
        @Nullable Integer timeLimitSeconds,
        int graceSeconds,
        boolean isShuffled,
        boolean areOptionsShuffled,
        @NotNull @Pattern(regexp = GradingPolicy.CODES) String policy,

        @NotNull @Pattern(regexp = "after-submission|after-window")
        String review,

        @Nullable @Valid @Size(max = 50) List<PaperSectionRequest> sections,
        @Nullable @Valid @Size(max = 100) List<DrawRuleRequest> rules,
        @Nullable Integer firstDelaySeconds,
        @Nullable Integer laterDelaySeconds,
        @Nullable @Valid ReviewOptionsView reviewOptions,
        @Nullable @Pattern(regexp = GradeBy.CODES) String gradeBy,
        @Nullable @Pattern(regexp = QuizMode.CODES) String mode,
        @Nullable @Pattern(regexp = Expiry.CODES) String expiry,
        @Nullable Integer handInSeconds,
        @Nullable Instant opens,
        @Nullable Instant closes,
        @Nullable Boolean hasNegativeMarks) {

    QuizDraft toDraft() {
        return new QuizDraft(
                title.strip(),
                composition(),
                new QuizSettings(
                        passPercent,
                        attemptsAllowed,
                        timeLimitSeconds,
                        graceSeconds,
                        isShuffled,
                        areOptionsShuffled,
                        GradingPolicy.ofCode(policy).orElseThrow(),
                        ReviewRule.ofCode(review).orElseThrow(),
                        taking(),
                        QuizWindow.of(opens, closes),
                        Boolean.TRUE.equals(hasNegativeMarks)));
    }

    private Taking taking() {
        return new Taking(
                firstDelaySeconds == null ? 0 : firstDelaySeconds,
                laterDelaySeconds == null ? 0 : laterDelaySeconds,
                reviewOptions == null ? null : reviewOptions.toOptions(),
                gradeBy == null
                        ? Taking.USUAL.gradeBy()
                        : GradeBy.ofCode(gradeBy).orElseThrow(),
                mode == null ? Taking.USUAL.mode() : QuizMode.ofCode(mode).orElseThrow(),
                expiry == null ? Taking.USUAL.expiry() : Expiry.ofCode(expiry).orElseThrow(),
                handInSeconds == null ? Taking.USUAL_HAND_IN_SECONDS : handInSeconds);
    }

    private Composition composition() {
        List<PaperSectionRequest> parts = sections == null ? List.of() : sections;
        List<DrawRuleRequest> draws = rules == null ? List.of() : rules;
        return new Composition(
                parts.stream().map(PaperSectionRequest::toSection).toList(),
                items.stream().map(QuizDraftRequest::item).toList(),
                IntStream.range(0, draws.size())
                        .mapToObj(place -> draws.get(place).toRule(place))
                        .toList());
    }

    private static QuizItem item(QuizItemRequest item) {
        return new QuizItem(new QuestionId(item.questionId()), item.mark(), policy(item.policy()), item.section());
    }

    private static @Nullable GradingPolicy policy(@Nullable String code) {
        return code == null ? null : GradingPolicy.ofCode(code).orElseThrow();
    }
}
