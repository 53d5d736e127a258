package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.RelabelQuestions.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * What became of a change to many questions.
 *
 * @param unchanged those that were so already
 */
record RelabellingView(int changed, int unchanged, List<RefusedChange> refused) {

    /**
     * A question that keeps all it had.
     *
     * @param code question-step-not-allowed, question-needs-second-person, question-own-work, tags-too-many, text-too-long,
     *     question-unknown or changed-meanwhile
     */
    record RefusedChange(String questionId, String stem, String code) {}

    static RelabellingView of(List<Outcome> outcomes) {
        List<RefusedChange> refused = outcomes.stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.refusal())
                        .map(code -> new RefusedChange(outcome.id().value(), outcome.stem(), code)))
                .toList();
        int changed = (int) outcomes.stream().filter(Outcome::isChanged).count();
        return new RelabellingView(changed, outcomes.size() - changed - refused.size(), refused);
    }
}
