package io.rizhi.study.statistics.people;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.directory.person.PageMark;
import io.rizhi.study.statistics.people.SelectPeople.Placed;
import io.rizhi.study.statistics.people.SelectPeople.Selected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A page of people with their numbers. */
final class ListPeople {

    private final SelectPeople select;

    ListPeople(SelectPeople select) {
        this.select = select;
    }

    Mono<PeopleStatisticsView> list(Caller caller, Selection selection, @Nullable PageMark after, int limit) {
        return select.select(caller, selection).flatMap(selected -> page(selected, after, limit));
    }

    private Mono<PeopleStatisticsView> page(Selected selected, @Nullable PageMark after, int limit) {
        List<Placed> left = after == null ? selected.people() : selected.after(after);
        List<Placed> shown = left.subList(0, Math.min(limit, left.size()));
        String next = left.size() > limit ? shown.get(limit - 1).mark().token() : null;
        return select.rows(selected.question(), shown)
                .map(rows -> new PeopleStatisticsView(
                        selected.question().on(),
                        selected.question().asOf(),
                        selected.people().size(),
                        rows,
                        next));
    }
}
