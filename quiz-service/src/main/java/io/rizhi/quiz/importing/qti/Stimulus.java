package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;

/**
 * The text of a material as a file that its items point to.
 *
 * @param file as the items name it; it stands beside them, so that pictures have the same paths
 */
record Stimulus(String identifier, String file) {
    /** Of materials that have no id of their own; the reader knows it and keeps none. */
    static final String OWN_ID = "rizhi-stimulus-";

    static Stimulus of(Content material, int number) {
        String id = material.notes().externalId();
        return new Stimulus(id == null ? OWN_ID + number : id, "stimulus-" + number + ".xml");
    }

    void writeReference(ItemXml xml) {
        xml.empty("assessmentStimulusRef", "identifier", identifier, "href", file);
    }

    byte[] write(Content material) {
        boolean isHtml = "html".equals(material.notes().format());
        String block = isHtml ? "div" : "p";
        ItemXml xml = new ItemXml(true);
        return xml.open(
                        "assessmentStimulus",
                        "xmlns",
                        "http://www.imsglobal.org/xsd/imsqtiasi_v3p0",
                        "identifier",
                        identifier,
                        "title",
                        identifier)
                .open("stimulusBody")
                .open(block)
                .rich(material.stem(), isHtml)
                .close(block)
                .close("stimulusBody")
                .close("assessmentStimulus")
                .bytes();
    }
}
