package io.rizhi.quiz.importing.qti;

import io.rizhi.quiz.bank.model.Content;
import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import java.util.List;

/** A cloze as an item: entries and menus in the text, each with a response of its own, each earning the same. */
final class ClozeItem {
    private static final String RESPONSE = "RESPONSE";

    private final Content question;
    private final ItemXml xml;

    ClozeItem(Content question, ItemXml xml) {
        this.question = question;
        this.xml = xml;
    }

    /** A gap with several right options has no interaction inside a text. */
    static boolean holds(Content question) {
        return question.gaps().stream().noneMatch(gap -> gap.kindOrText() == GapKind.MULTIPLE);
    }

    void declarations() {
        for (int n = 1; n <= question.gaps().size(); n++) {
            Gap gap = question.gaps().get(n - 1);
            switch (gap.kindOrText()) {
                case TEXT -> declaration(n, "string", gap.alternatives(), gap.alternatives());
                case NUMBER ->
                    declaration(
                            n,
                            "float",
                            gap.numbers().stream()
                                    .map(key -> key.value().toPlainString())
                                    .toList(),
                            List.of());
                default -> declaration(n, "identifier", right(gap, n), right(gap, n));
            }
        }
    }

    private void declaration(int n, String type, List<String> correct, List<String> mapped) {
        xml.open("responseDeclaration", "identifier", RESPONSE + n, "cardinality", "single", "baseType", type);
        xml.open("correctResponse");
        correct.forEach(value -> xml.leaf("value", value));
        xml.close("correctResponse");
        if (!mapped.isEmpty()) {
            xml.open("mapping", "defaultValue", "0");
            mapped.forEach(
                    value -> xml.empty("mapEntry", "mapKey", value, "mappedValue", "1", "caseSensitive", "false"));
            xml.close("mapping");
        }
        xml.close("responseDeclaration");
    }

    private static List<String> right(Gap gap, int n) {
        return gap.options().stream()
                .filter(Option::isCorrect)
                .map(option -> id(n, gap.options().indexOf(option)))
                .toList();
    }

    private static String id(int n, int place) {
        return "g" + n + "o" + (place + 1);
    }

    void body(boolean isHtml, String block) {
        String rest = question.stem();
        xml.open(block);
        for (int n : GapPlaces.in(question.stem())) {
            String sign = GapPlaces.sign(n);
            int at = rest.indexOf(sign);
            xml.rich(rest.substring(0, at), isHtml);
            rest = rest.substring(at + sign.length());
            gap(n, isHtml);
        }
        xml.rich(rest, isHtml).close(block);
    }

    private void gap(int n, boolean isHtml) {
        Gap gap = question.gaps().get(n - 1);
        if (gap.kindOrText() != GapKind.CHOICE) {
            xml.empty("textEntryInteraction", "responseIdentifier", RESPONSE + n);
            return;
        }
        xml.open("inlineChoiceInteraction", "responseIdentifier", RESPONSE + n, "shuffle", "false");
        for (int i = 0; i < gap.options().size(); i++) {
            xml.open("inlineChoice", "identifier", id(n, i))
                    .rich(gap.options().get(i).text(), isHtml)
                    .close("inlineChoice");
        }
        xml.closeInText("inlineChoiceInteraction");
    }

    void processing() {
        xml.open("responseProcessing");
        for (int n = 1; n <= question.gaps().size(); n++) {
            Gap gap = question.gaps().get(n - 1);
            if (gap.kindOrText() == GapKind.NUMBER) {
                number(n, gap.numbers());
            } else {
                score().empty("mapResponse", "identifier", RESPONSE + n);
                xml.close("sum").close("setOutcomeValue");
            }
        }
        xml.close("responseProcessing");
    }

    private ItemXml score() {
        return xml.open("setOutcomeValue", "identifier", "SCORE").open("sum").empty("variable", "identifier", "SCORE");
    }

    private void number(int n, List<NumberKey> keys) {
        String tolerance = keys.isEmpty() ? "0" : keys.get(0).tolerance().toPlainString();
        xml.open("responseCondition")
                .open("responseIf")
                .open("equal", "toleranceMode", "absolute", "tolerance", tolerance + " " + tolerance)
                .empty("variable", "identifier", RESPONSE + n)
                .empty("correct", "identifier", RESPONSE + n)
                .close("equal");
        score().leaf("baseValue", "1", "baseType", "float");
        xml.close("sum").close("setOutcomeValue").close("responseIf").close("responseCondition");
    }
}
