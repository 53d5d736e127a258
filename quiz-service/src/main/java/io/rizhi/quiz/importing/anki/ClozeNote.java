package io.rizhi.quiz.importing.anki;

import io.rizhi.quiz.bank.model.ContentBuilder;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.importing.anki.Deletions.Deletion;
import io.rizhi.quiz.importing.model.GappedText;
import io.rizhi.quiz.importing.source.RichText;
import java.util.ArrayList;
import java.util.List;

/** Deletions as gaps: all of them, or only those of one card. */
final class ClozeNote {
    /** Every deletion is a gap. */
    static final int ALL = 0;

    private final GappedText text = new GappedText();
    private final List<String> hints = new ArrayList<>();
    private final int ordinal;

    private ClozeNote(int ordinal) {
        this.ordinal = ordinal;
    }

    /**
     * @param ordinal of the card, or {@link #ALL}
     */
    static ClozeNote of(Deletions deletions, int ordinal) {
        ClozeNote note = new ClozeNote(ordinal);
        note.add(deletions.parts());
        return note;
    }

    private void add(List<Object> parts) {
        for (Object part : parts) {
            if (!(part instanceof Deletion deletion)) {
                text.text(String.valueOf(part));
            } else if (deletion.text().isBlank()) {
                continue;
            } else if (ordinal == ALL || deletion.ordinals().contains(ordinal)) {
                gap(deletion);
            } else {
                add(deletion.parts());
            }
        }
    }

    private void gap(Deletion deletion) {
        String answer = RichText.text(AnkiText.withoutMedia(deletion.text()));
        text.gap(new Gap(answer.isEmpty() ? List.of() : List.of(answer)));
        hints.add(RichText.text(deletion.hint()));
    }

    /** Hints with the number of their gap, when there are several gaps. */
    List<String> hints() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < hints.size(); i++) {
            String number = hints.size() == 1 ? "" : (i + 1) + ". ";
            if (!hints.get(i).isEmpty()) {
                all.add(RichText.escaped(number + hints.get(i)));
            }
        }
        return all.size() <= 20 ? all : List.of(String.join("<br>", all));
    }

    int size() {
        return text.size();
    }

    ContentBuilder build() {
        return text.build();
    }
}
