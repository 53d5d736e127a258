package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.ParsedItem;
import java.util.List;

/** Items in the words of the format, and what was read from them. */
final class QtiXml {
    static final String MAP =
            "<responseProcessing template='http://www.imsglobal.org/question/qti_v2p1/rptemplates/map_response'/>";
    static final String OPTIONS =
            "<simpleChoice identifier='A'>甲</simpleChoice><simpleChoice identifier='B'>乙</simpleChoice>"
                    + "<simpleChoice identifier='C'>丙</simpleChoice>";

    private QtiXml() {}

    static ParsedItem item(String declarations, String body, String rest) {
        return QtiReader.item("<assessmentItem xmlns='http://www.imsglobal.org/xsd/imsqti_v2p1' identifier='i1'>"
                        + declarations + "<itemBody>" + body + "</itemBody>" + rest + "</assessmentItem>")
                .items()
                .get(0);
    }

    static String response(String id, String kind, String correct, String mapping) {
        String key = correct.isEmpty() ? "" : "<correctResponse><value>" + correct + "</value></correctResponse>";
        return "<responseDeclaration identifier='" + id + "' " + kind + ">" + key + mapping + "</responseDeclaration>";
    }

    static String mapping(String attributes, String... entries) {
        StringBuilder xml = new StringBuilder("<mapping " + attributes + ">");
        for (int i = 0; i < entries.length; i += 2) {
            xml.append("<mapEntry mapKey='" + entries[i] + "' mappedValue='" + entries[i + 1] + "'/>");
        }
        return xml.append("</mapping>").toString();
    }

    static String choice(String attributes) {
        return "<p>选</p><choiceInteraction responseIdentifier='R' " + attributes + ">" + OPTIONS
                + "</choiceInteraction>";
    }

    static List<String> codes(ParsedItem item) {
        return item.findings().stream().map(Finding::code).toList();
    }

    static List<String> right(List<Option> options) {
        return options.stream().filter(Option::isCorrect).map(Option::text).toList();
    }

    static String when(String test, String value) {
        return "<responseCondition><responseIf>" + test + "<setOutcomeValue identifier='SCORE'>" + value
                + "</setOutcomeValue></responseIf></responseCondition>";
    }

    static String match(String id) {
        return "<match><variable identifier='" + id + "'/><correct identifier='" + id + "'/></match>";
    }

    static String more(String value) {
        return "<sum><variable identifier='SCORE'/>" + value + "</sum>";
    }

    static String base(String value) {
        return "<baseValue baseType='float'>" + value + "</baseValue>";
    }
}
