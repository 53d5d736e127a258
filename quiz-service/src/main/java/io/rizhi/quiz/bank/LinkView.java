package io.rizhi.quiz.bank;

import io.rizhi.quiz.bank.model.SectionLink;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The place in a document that a question is about. */
@Schema(name = "SectionLink")
public record LinkView(
        @NotNull @Size(max = 64) String documentId,
        @NotNull @Size(max = 64) String revisionId,
        @NotNull @Size(max = 64) String sectionId,
        @Nullable @Size(max = 64) String paragraphId) {

    public static @Nullable LinkView of(@Nullable SectionLink link) {
        return link == null
                ? null
                : new LinkView(link.documentId(), link.revisionId(), link.sectionId(), link.paragraphId());
    }

    SectionLink toLink() {
        return new SectionLink(documentId, revisionId, sectionId, paragraphId);
    }
}
