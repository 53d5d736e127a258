package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Feedback;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.Prompt;
import io.rizhi.quiz.bank.model.QuestionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One question as one item. */
final class ItemWriter {
    /** Of items that have no id of their own; the reader knows it and keeps none. */
    static final String OWN_ID = "rizhi-item-";

    private static final String TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";
    private static final String TEMPLATES_3 = "https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/";

    private final Content question;
    private final String number;
    private final @Nullable Stimulus stimulus;
    private final boolean isThree;
    private final boolean isHtml;
    private final ItemXml xml;

    /**
     * @param number tells items of a package apart
     * @param stimulus that the item is about; null for none
     */
    ItemWriter(Content question, String number, boolean isThree, @Nullable Stimulus stimulus) {
        this.question = question;
        this.number = number;
        this.stimulus = stimulus;
        this.isThree = isThree;
        this.isHtml = "html".equals(question.notes().format());
        this.xml = new ItemXml(isThree);
    }

    byte[] write() {
        String id = question.notes().externalId();
        xml.open(
                "assessmentItem",
                "xmlns",
                isThree ? "http://www.imsglobal.org/xsd/imsqtiasi_v3p0" : "http://www.imsglobal.org/xsd/imsqti_v2p1",
                "identifier",
                id == null ? OWN_ID + number : id,
                "title",
                "item " + number,
                "adaptive",
                "false",
                "timeDependent",
                "false");
        declarations();
        xml.empty(
                "outcomeDeclaration",
                "identifier",
                "SCORE",
                "cardinality",
                "single",
                "baseType",
                "float",
                "normalMaximum",
                question.mark().toPlainString());
        if (stimulus != null) {
            stimulus.writeReference(xml);
        }
        xml.open("itemBody");
        body();
        xml.close("itemBody");
        processing();
        feedback();
        return xml.close("assessmentItem").bytes();
    }

    private void declarations() {
        switch (question.type()) {
            case CLOZE -> new ClozeItem(question, xml).declarations();
            case SINGLE -> declaration("single", "identifier", right());
            case MULTIPLE -> declaration("multiple", "identifier", right());
            case TRUE_FALSE ->
                declaration("single", "identifier", List.of(Boolean.TRUE.equals(question.isTrue()) ? "true" : "false"));
            case ORDERING -> declaration("ordered", "identifier", ids(question.options()));
            case MATCHING -> declaration("multiple", "directedPair", pairs());
            case NUMERIC ->
                declaration(
                        "single",
                        "float",
                        question.gaps().get(0).numbers().stream()
                                .map(key -> key.value().toPlainString())
                                .toList());
            case FILL_IN ->
                question.gaps().forEach(gap -> texts(gap, question.gaps().indexOf(gap) + 1));
            case SHORT_ANSWER ->
                xml.empty(
                        "responseDeclaration", "identifier", "RESPONSE", "cardinality", "single", "baseType", "string");
            default -> {
                // A description asks for nothing.
            }
        }
    }

    private void declaration(String cardinality, String type, List<String> values) {
        xml.open("responseDeclaration", "identifier", "RESPONSE", "cardinality", cardinality, "baseType", type)
                .open("correctResponse");
        values.forEach(value -> xml.leaf("value", value));
        xml.close("correctResponse").close("responseDeclaration");
    }

    private void texts(Gap gap, int place) {
        xml.open(
                "responseDeclaration", "identifier", "RESPONSE" + place, "cardinality", "single", "baseType", "string");
        xml.open("correctResponse");
        gap.alternatives().stream().limit(1).forEach(text -> xml.leaf("value", text));
        xml.close("correctResponse").open("mapping", "defaultValue", "0");
        gap.alternatives()
                .forEach(text -> xml.empty("mapEntry", "mapKey", text, "mappedValue", "1", "caseSensitive", "false"));
        xml.close("mapping").close("responseDeclaration");
    }

    private List<String> right() {
        List<String> right = new ArrayList<>();
        for (int i = 0; i < question.options().size(); i++) {
            if (question.options().get(i).isCorrect()) {
                right.add("o" + (i + 1));
            }
        }
        return right;
    }

    private static List<String> ids(List<Option> options) {
        List<String> ids = new ArrayList<>();
        options.forEach(option -> ids.add("o" + (ids.size() + 1)));
        return ids;
    }

    private List<String> pairs() {
        Map<String, String> ids = new HashMap<>();
        question.options().forEach(option -> ids.put(option.id(), "o" + (ids.size() + 1)));
        List<String> pairs = new ArrayList<>();
        for (Prompt prompt : question.prompts()) {
            pairs.add("p" + (pairs.size() + 1) + " " + ids.getOrDefault(prompt.optionId(), "o0"));
        }
        return pairs;
    }

    private void stem(String text) {
        xml.open(block()).rich(text, isHtml).close(block());
    }

    private void body() {
        if (question.type() == QuestionType.FILL_IN) {
            gaps();
            return;
        }
        if (question.type() == QuestionType.CLOZE) {
            new ClozeItem(question, xml).body(isHtml, block());
            return;
        }
        if (question.type() == QuestionType.NUMERIC) {
            xml.open(block())
                    .rich(question.stem(), isHtml)
                    .empty("textEntryInteraction", "responseIdentifier", "RESPONSE");
            xml.close(block());
            return;
        }
        stem(question.stem());
        switch (question.type()) {
            case SINGLE, MULTIPLE -> choice();
            case TRUE_FALSE -> truth();
            case ORDERING -> ordering();
            case MATCHING -> matching();
            case SHORT_ANSWER -> essay();
            default -> {
                // A description asks for nothing.
            }
        }
    }

    private void gaps() {
        String[] parts = question.stem().split("_{2,}", -1);
        xml.open(block());
        for (int i = 0; i < parts.length; i++) {
            xml.rich(parts[i], isHtml);
            if (i + 1 < parts.length) {
                xml.empty("textEntryInteraction", "responseIdentifier", "RESPONSE" + (i + 1));
            }
        }
        xml.close(block());
    }

    /** Formatted text may hold paragraphs of its own; the reader takes the outer block off again. */
    private String block() {
        return isHtml ? "div" : "p";
    }

    private void choice() {
        xml.open(
                "choiceInteraction",
                "responseIdentifier",
                "RESPONSE",
                "shuffle",
                String.valueOf(!question.notes().keepsOrder()),
                "maxChoices",
                question.type() == QuestionType.SINGLE ? "1" : "0");
        for (int i = 0; i < question.options().size(); i++) {
            Option option = question.options().get(i);
            String id = "o" + (i + 1);
            xml.open("simpleChoice", "identifier", id, "fixed", String.valueOf(option.isFixed()))
                    .rich(option.text(), isHtml);
            if (option.feedback() != null) {
                xml.open("feedbackInline", "outcomeIdentifier", "FEEDBACK", "identifier", id, "showHide", "show")
                        .rich(option.feedback(), isHtml)
                        .close("feedbackInline");
            }
            xml.close("simpleChoice");
        }
        xml.close("choiceInteraction");
    }

    private void truth() {
        xml.open("choiceInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true", "maxChoices", "1")
                .leaf("simpleChoice", "对", "identifier", "true")
                .leaf("simpleChoice", "错", "identifier", "false")
                .close("choiceInteraction");
    }

    private void ordering() {
        xml.open("orderInteraction", "responseIdentifier", "RESPONSE", "shuffle", "true");
        for (int i = 0; i < question.options().size(); i++) {
            xml.open("simpleChoice", "identifier", "o" + (i + 1))
                    .rich(question.options().get(i).text(), isHtml)
                    .close("simpleChoice");
        }
        xml.close("orderInteraction");
    }

    private void matching() {
        int pairs = question.prompts().size();
        xml.open(
                        "matchInteraction",
                        "responseIdentifier",
                        "RESPONSE",
                        "shuffle",
                        "true",
                        "maxAssociations",
                        String.valueOf(pairs))
                .open("simpleMatchSet");
        for (int i = 0; i < pairs; i++) {
            associable("p" + (i + 1), question.prompts().get(i).text(), "1");
        }
        xml.close("simpleMatchSet").open("simpleMatchSet");
        for (int i = 0; i < question.options().size(); i++) {
            associable("o" + (i + 1), question.options().get(i).text(), "0");
        }
        xml.close("simpleMatchSet").close("matchInteraction");
    }

    private void associable(String id, String text, String most) {
        xml.open("simpleAssociableChoice", "identifier", id, "matchMax", most)
                .rich(text, isHtml)
                .close("simpleAssociableChoice");
    }

    private void essay() {
        xml.empty("extendedTextInteraction", "responseIdentifier", "RESPONSE");
        if (question.guidance() != null) {
            xml.open("rubricBlock", "view", "scorer")
                    .rich(question.guidance(), isHtml)
                    .close("rubricBlock");
        }
    }

    private void processing() {
        switch (question.type()) {
            case CLOZE -> new ClozeItem(question, xml).processing();
            case FILL_IN -> {
                xml.open("responseProcessing")
                        .open("setOutcomeValue", "identifier", "SCORE")
                        .open("sum");
                for (int i = 1; i <= question.gaps().size(); i++) {
                    xml.empty("mapResponse", "identifier", "RESPONSE" + i);
                }
                xml.close("sum").close("setOutcomeValue").close("responseProcessing");
            }
            case NUMERIC -> number(question.gaps().get(0).numbers());
            case SHORT_ANSWER, DESCRIPTION -> {
                // A person marks it, or nobody does.
            }
            default ->
                xml.empty(
                        "responseProcessing",
                        "template",
                        isThree ? TEMPLATES_3 + "match_correct.xml" : TEMPLATES + "match_correct");
        }
    }

    private void number(List<NumberKey> keys) {
        String tolerance = keys.isEmpty() ? "0" : keys.get(0).tolerance().toPlainString();
        xml.open("responseProcessing")
                .open("responseCondition")
                .open("responseIf")
                .open("equal", "toleranceMode", "absolute", "tolerance", tolerance + " " + tolerance)
                .empty("variable", "identifier", "RESPONSE")
                .empty("correct", "identifier", "RESPONSE")
                .close("equal")
                .open("setOutcomeValue", "identifier", "SCORE")
                .leaf("baseValue", question.mark().toPlainString(), "baseType", "float")
                .close("setOutcomeValue")
                .close("responseIf")
                .close("responseCondition")
                .close("responseProcessing");
    }

    private void feedback() {
        Feedback feedback = question.notes().feedback();
        modal("explanation", question.explanation());
        if (feedback != null) {
            modal("correct", feedback.correct());
            modal("partial", feedback.partial());
            modal("incorrect", feedback.incorrect());
        }
    }

    private void modal(String id, @Nullable String text) {
        if (text != null) {
            xml.open("modalFeedback", "outcomeIdentifier", "FEEDBACK", "identifier", id, "showHide", "show")
                    .rich(text, isHtml)
                    .close("modalFeedback");
        }
    }
}
