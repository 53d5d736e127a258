package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Notes;
import io.rizhi.quiz.bank.model.QuestionType;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.PaperBuilder;
import io.rizhi.quiz.importing.source.Archive;
import io.rizhi.quiz.importing.source.Node;
import io.rizhi.quiz.importing.source.RefusedFileException;
import io.rizhi.quiz.importing.source.RichText;
import io.rizhi.quiz.importing.source.Xml;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Texts that items of a package share. One that cannot be read is named, and its items stand alone. */
final class Stimuli {
    private final Archive archive;
    private final Media media;
    private final PaperBuilder paper;
    private final Map<String, String> places = new HashMap<>();
    private final Map<String, Optional<Node>> known = new LinkedHashMap<>();
    private final Map<String, String> sections = new HashMap<>();

    Stimuli(Archive archive, Node manifest, Media media, PaperBuilder paper) {
        this.archive = archive;
        this.media = media;
        this.paper = paper;
        manifest.all("resource")
                .filter(resource -> resource.get("type", "").contains("stimulus"))
                .forEach(resource ->
                        places.put(resource.get("identifier", ""), Media.decoded(resource.get("href", ""))));
        manifest.all("resource")
                .filter(resource -> resource.get("identifier", "").equals(MaterialSections.RESOURCE))
                .forEach(resource -> sections(Media.decoded(resource.get("href", ""))));
    }

    private void sections(String test) {
        node(test)
                .ifPresent(root -> MaterialSections.in(root).forEach(section -> {
                    String place = test + "#" + known.size();
                    known.put(place, Optional.of(MaterialSections.text(section)));
                    MaterialSections.items(section, test).forEach(item -> sections.put(item, place));
                }));
    }

    /** Places of the texts that an item is about, those that could be read. */
    List<String> of(ItemFile item) {
        return Stream.concat(
                        Stream.ofNullable(sections.get(item.place())),
                        item.root().elements("assessmentStimulusRef").map(reference -> place(reference, item)))
                .distinct()
                .filter(place -> node(place).isPresent())
                .toList();
    }

    private String place(Node reference, ItemFile item) {
        String href = Media.resolved(item.place(), reference.get("href", ""));
        return archive.has(href) ? href : places.getOrDefault(reference.get("identifier", ""), href);
    }

    private Optional<Node> node(String place) {
        return known.computeIfAbsent(place, this::read);
    }

    private Optional<Node> read(String place) {
        Optional<byte[]> bytes = archive.read(place);
        if (bytes.isEmpty()) {
            paper.error("file-missing", paper.line(place, place), ChoiceKey.shorten(place));
            return Optional.empty();
        }
        try {
            return Optional.of(media.placed(Vocabulary.normal(Xml.tree(bytes.get())), place));
        } catch (RefusedFileException damaged) {
            paper.error("file-unreadable", paper.line(place, place), ChoiceKey.shorten(place));
            return Optional.empty();
        }
    }

    /** The texts as a material without questions. */
    Content text(List<String> shared) {
        List<Node> roots =
                shared.stream().flatMap(place -> node(place).stream()).toList();
        StringBuilder html = new StringBuilder();
        roots.forEach(
                root -> html.append(BodyText.html(root.first("stimulusBody").orElse(root), child -> null)));
        boolean isHtml = !RichText.isPlain(html.toString());
        String id = roots.get(0).get("identifier", "").strip();
        return Content.of(QuestionType.COMPOSITE, new BodyText(isHtml).of(html.toString()))
                .notes(new Notes(
                        isHtml ? "html" : null,
                        null,
                        id.isEmpty() || id.startsWith(Stimulus.OWN_ID) ? null : id,
                        null,
                        List.of(),
                        null,
                        false,
                        null))
                .build();
    }
}
