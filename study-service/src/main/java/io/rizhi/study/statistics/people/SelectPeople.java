package io.rizhi.study.statistics.people;

import io.rizhi.study.statistics.query.PersonRowView;
import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PageMark;
import io.rizhi.study.directory.person.PersonFacts;
import io.rizhi.study.ids.PersonId;
import io.rizhi.study.statistics.model.PersonNumbers;
import io.rizhi.study.statistics.query.CountPeople;
import io.rizhi.study.statistics.query.CountedPerson;
import io.rizhi.study.statistics.query.Question;
import io.rizhi.study.statistics.query.Questions;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import reactor.core.publisher.Mono;

/** Counts everybody who is asked about, keeps those wanted and puts them in order. */
final class SelectPeople {

    private final Questions questions;
    private final CountPeople people;

    SelectPeople(Questions questions, CountPeople people) {
        this.questions = questions;
        this.people = people;
    }

    Mono<Selected> select(Caller caller, Selection selection) {
        return questions
                .question(caller, selection.asked())
                .flatMap(question -> people.count(question)
                        .filter(selection::wants)
                        .map(selection::place)
                        .collectSortedList(selection.order())
                        .map(placed -> new Selected(question, placed, selection.order())));
    }

    /** The rows of some of the selected, with streaks, which run over all plans whatever plan is asked about. */
    Mono<List<PersonRowView>> rows(Question question, List<Placed> shown) {
        List<PersonFacts> facts =
                shown.stream().map(placed -> placed.person().person()).toList();
        return people.count(question.ofAllPlans(), facts)
                .collectMap(
                        person -> person.person().id(),
                        person -> PersonNumbers.streak(person.records()).current())
                .map(streaks -> rows(question, shown, streaks));
    }

    private static List<PersonRowView> rows(Question question, List<Placed> shown, Map<PersonId, Integer> streaks) {
        return shown.stream()
                .map(Placed::person)
                .map(person -> PersonRowView.of(
                        person,
                        question.nameOf(person.unit()),
                        Objects.requireNonNullElse(streaks.get(person.person().id()), 0)))
                .toList();
    }

    /**
     * @param question what was asked
     * @param people those wanted, in order
     * @param order the order
     */
    record Selected(Question question, List<Placed> people, Comparator<Placed> order) {

        List<Placed> after(PageMark mark) {
            return people.stream()
                    .filter(placed -> order.compare(placed, Placed.at(mark, placed)) > 0)
                    .toList();
        }
    }

    /**
     * @param key by which the person is ordered
     * @param id the person
     * @param person with numbers, without the records they come from
     */
    record Placed(String key, String id, CountedPerson person) {

        static Placed at(PageMark mark, Placed like) {
            return new Placed(mark.nameKey(), mark.id(), like.person());
        }

        PageMark mark() {
            return new PageMark(key, id);
        }
    }
}
