package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.importing.source.Node;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Materials of a package in 2.1, which has no texts that items point to: a test whose sections show a text to whoever
 * answers the items in them. Sections of other programs mostly show instructions, so ours bear a mark.
 */
final class MaterialSections {
    /** The resource of the test. */
    static final String RESOURCE = "rizhi-materials";

    /** It stands beside the items, so that pictures have the same paths. */
    static final String FILE = "materials.xml";

    private static final String MARK = "rizhi-material";

    private final ItemXml xml = new ItemXml(false)
            .open(
                    "assessmentTest",
                    "xmlns",
                    "http://www.imsglobal.org/xsd/imsqti_v2p1",
                    "identifier",
                    RESOURCE,
                    "title",
                    RESOURCE)
            .open("testPart", "identifier", "part", "navigationMode", "nonlinear", "submissionMode", "simultaneous");
    private boolean isEmpty = true;

    /**
     * @param number of the material among the questions, from 1
     * @param items files of its questions
     */
    void add(Content material, int number, List<String> items) {
        isEmpty = false;
        boolean isHtml = "html".equals(material.notes().format());
        String block = isHtml ? "div" : "p";
        String identifier = Stimulus.of(material, number).identifier();
        xml.open("assessmentSection", "identifier", identifier, "title", identifier, "visible", "true")
                .open("rubricBlock", "view", "candidate", "class", MARK)
                .open(block)
                .rich(material.stem(), isHtml)
                .close(block)
                .close("rubricBlock");
        for (String item : items) {
            xml.empty("assessmentItemRef", "identifier", item.replace(".xml", ""), "href", item);
        }
        xml.close("assessmentSection");
    }

    boolean isEmpty() {
        return isEmpty;
    }

    byte[] bytes() {
        return xml.close("testPart").close("assessmentTest").bytes();
    }

    /** Sections of a test that are materials of ours. */
    static Stream<Node> in(Node test) {
        return test.all("assessmentSection")
                .filter(section -> section.elements("rubricBlock")
                        .anyMatch(block -> block.get("class", "").equals(MARK)));
    }

    /** The text of such a section, as a text that items point to. */
    static Node text(Node section) {
        Node block = section.elements("rubricBlock").findFirst().orElse(section);
        return new Node(
                "assessmentStimulus",
                section.namespace(),
                Map.of("identifier", section.get("identifier", "")),
                block.parts(),
                section.line());
    }

    /** Where the items of a section stand. */
    static Stream<String> items(Node section, String test) {
        return section.elements("assessmentItemRef").map(item -> Media.resolved(test, item.get("href", "")));
    }
}
