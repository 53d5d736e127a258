package io.rizhi.study.statistics.people;

import io.rizhi.kit.security.Caller;
import io.rizhi.study.audit.AuditTrail;
import io.rizhi.study.audit.Subject;
import io.rizhi.study.ids.UnitId;
import io.rizhi.study.statistics.people.SelectPeople.Selected;
import io.rizhi.study.texts.Texts;
import java.time.LocalDate;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The numbers of the people page, all of them, as a table. It leaves an audit entry before the first line. */
final class ExportPeople {

    private static final int PART = 200;

    private final SelectPeople select;
    private final AuditTrail audit;
    private final Texts texts;

    ExportPeople(SelectPeople select, AuditTrail audit, Texts texts) {
        this.select = select;
        this.audit = audit;
        this.texts = texts;
    }

    /**
     * @param on the date
     * @param text in parts
     */
    record Export(LocalDate on, Flux<String> text) {}

    Mono<Export> export(Caller caller, Selection selection) {
        UnitId unit = selection.asked().unit();
        Subject subject = unit == null ? Subject.scope() : Subject.unit(unit.value());
        return select.select(caller, selection)
                .flatMap(selected -> audit.note(caller.personId(), AuditTrail.Action.EXPORTED, subject)
                        .thenReturn(
                                new Export(selected.question().on(), text(selected, selection, caller.language()))));
    }

    private Flux<String> text(Selected selected, Selection selection, String language) {
        CsvExport csv = new CsvExport(texts, language);
        int people = selected.people().size();
        Flux<String> rows = Flux.fromIterable(selected.people())
                .buffer(PART)
                .concatMap(part -> select.rows(selected.question(), part))
                .map(csv::rows);
        return Flux.concat(Flux.just(csv.head(selection, selected.question(), people)), rows);
    }
}
