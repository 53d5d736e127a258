package io.rizhi.study.plan.publishing;

import io.rizhi.study.ids.RevisionId;
import io.rizhi.study.library.document.PublishedRevisions;
import io.rizhi.study.library.document.RevisionFacts;
import io.rizhi.study.plan.model.DraftContext;
import io.rizhi.study.plan.model.KnownSection;
import io.rizhi.study.plan.model.Publication;
import io.rizhi.study.plan.model.PublishedSection;
import io.rizhi.study.plan.model.SectionRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Whether a material change lies between the revision that was asked for before and the one asked for now. The editor
 * marks each revision against the one before it; between revisions that do not follow each other the change counts as
 * material, because nobody has looked at that difference.
 */
final class MaterialChanges {

    private final PublishedRevisions revisions;

    MaterialChanges(PublishedRevisions revisions) {
        this.revisions = revisions;
    }

    /** The answer for all sections that stand in the publication before and in the draft. */
    Mono<BiPredicate<SectionRef, SectionRef>> between(@Nullable Publication previous, DraftContext context) {
        if (previous == null) {
            return Mono.just((before, now) -> true);
        }
        Set<RevisionId> ids = new HashSet<>();
        previous.days().stream()
                .flatMap(day -> day.sections().stream())
                .map(PublishedSection::ref)
                .forEach(ref -> add(ids, ref));
        context.sections().values().stream().map(KnownSection::ref).forEach(ref -> add(ids, ref));
        return revisions
                .findAll(ids)
                .collect(Collectors.toMap(revision -> revision.id().value(), revision -> revision))
                .map(known -> (before, now) -> isMaterial(known.get(before.revisionId()), now, known));
    }

    private static void add(Set<RevisionId> ids, SectionRef ref) {
        ids.add(new RevisionId(ref.revisionId()));
    }

    private static boolean isMaterial(
            @Nullable RevisionFacts before, SectionRef now, Map<String, RevisionFacts> known) {
        RevisionFacts after = known.get(now.revisionId());
        if (before == null || after == null || !before.documentId().equals(after.documentId())) {
            return true;
        }
        boolean isNext = after.revision() == before.revision() + 1;
        return !isNext || !after.change().equals("minor");
    }
}
