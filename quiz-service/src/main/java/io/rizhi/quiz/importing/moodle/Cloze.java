package io.rizhi.quiz.importing.moodle;

import io.rizhi.quiz.bank.model.Gap;
import io.rizhi.quiz.bank.model.GapKind;
import io.rizhi.quiz.bank.model.GapPlaces;
import io.rizhi.quiz.bank.model.NumberKey;
import io.rizhi.quiz.bank.model.Option;
import io.rizhi.quiz.bank.model.TextRules;
import io.rizhi.quiz.bank.model.WeightedText;
import io.rizhi.quiz.importing.gift.GiftNumber;
import io.rizhi.quiz.importing.model.ChoiceKey;
import io.rizhi.quiz.importing.model.Finding;
import io.rizhi.quiz.importing.model.Stars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A text with typed gaps in braces: {@code {2:MC:=right~wrong}}.
 *
 * @param stem with the places of gaps
 */
record Cloze(String stem, List<Gap> gaps, List<Finding> findings) {
    private static final Pattern HEAD =
            Pattern.compile("\\{\\s{0,9}([0-9]{0,6}(?:\\.[0-9]{1,4})?)\\s{0,9}:([A-Z_]{2,20})(:|(?=\\s*}))");
    private static final Set<String> NUMBER = Set.of("NUMERICAL", "NM");
    private static final Set<String> TEXT = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> CASE = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Set<String> MULTI = Set.of(
            "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH", "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS", "MRHS");
    private static final Pattern CHOICE = Pattern.compile("MULTICHOICE(?:_[VHS]|_[VH]S)?|MC[VHS]?|MC[VH]S");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?\\d{1,3}(?:[.,]\\d{1,10})?)%");

    private record Answer(
            String text,
            boolean isRight,
            @Nullable BigDecimal weight,
            @Nullable String feedback) {}

    static Cloze read(String text, int line) {
        StringBuilder stem = new StringBuilder();
        List<Gap> gaps = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Matcher head = HEAD.matcher(text);
        int from = 0;
        while (head.find(from)) {
            int end = end(text, head.end());
            boolean isWhole = end >= 0 && !head.group(3).isEmpty();
            Gap gap = !isWhole
                    ? null
                    : gap(head.group(1), head.group(2), text.substring(head.end(), end), line, findings);
            if (gap == null) {
                findings.add(
                        Finding.error("cloze-gap-unreadable", line, ChoiceKey.shorten(text.substring(head.start()))));
                stem.append(text, from, head.end());
                from = head.end();
            } else {
                gaps.add(gap);
                stem.append(text, from, head.start()).append(GapPlaces.sign(gaps.size()));
                from = end + 1;
            }
        }
        return new Cloze(stem.append(text.substring(from)).toString(), gaps, findings);
    }

    private static int end(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable Gap gap(String weight, String type, String body, int line, List<Finding> findings) {
        List<Answer> answers = answers(body);
        Gap gap;
        if (NUMBER.contains(type)) {
            gap = Gap.number(numbers(answers, line, findings), List.of(), false);
        } else if (TEXT.contains(type) || CASE.contains(type)) {
            gap = text(answers, CASE.contains(type));
        } else if (MULTI.contains(type)) {
            gap = Gap.choice(GapKind.MULTIPLE, options(shared(answers), true));
        } else if (CHOICE.matcher(type).matches()) {
            gap = Gap.choice(GapKind.CHOICE, options(answers, false));
        } else {
            return null;
        }
        return weight.isEmpty() ? gap : gap.withWeight(new BigDecimal(weight.startsWith(".") ? "0" + weight : weight));
    }

    private static List<Answer> answers(String body) {
        List<Answer> answers = new ArrayList<>();
        for (String part : cut(body.startsWith("~") ? body.substring(1) : body, '~')) {
            String rest = part.strip();
            boolean isRight = rest.startsWith("=");
            rest = isRight ? rest.substring(1) : rest;
            Matcher weight = WEIGHT.matcher(rest);
            BigDecimal share = null;
            if (weight.find()) {
                share = new BigDecimal(weight.group(1).replace(',', '.'))
                        .movePointLeft(2)
                        .stripTrailingZeros();
                rest = rest.substring(weight.end());
            }
            List<String> pieces = cut(rest, '#');
            String feedback = pieces.size() < 2 ? "" : plain(String.join("#", pieces.subList(1, pieces.size())));
            boolean isAll = isRight || share != null && share.compareTo(BigDecimal.ONE) == 0;
            answers.add(new Answer(plain(pieces.get(0)), isAll, share, feedback.isEmpty() ? null : feedback));
        }
        return answers;
    }

    private static List<String> cut(String text, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == sign) {
                parts.add(text.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    private static String plain(String text) {
        return Parser.unescapeEntities(text.replaceAll("\\\\([}#~/\"\\\\])", "$1"), false)
                .strip();
    }

    /** Of several right ones each earns its part: positive shares that say more than the whole are parts of their sum. */
    private static List<Answer> shared(List<Answer> answers) {
        BigDecimal sum = answers.stream().map(Cloze::positive).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isUneven = answers.stream()
                        .map(Cloze::positive)
                        .filter(share -> share.signum() > 0)
                        .distinct()
                        .count()
                > 1;
        if (!isUneven || sum.compareTo(BigDecimal.ONE) <= 0) {
            return answers;
        }
        return answers.stream()
                .map(answer -> positive(answer).signum() > 0
                        ? new Answer(
                                answer.text(),
                                false,
                                positive(answer)
                                        .divide(sum, 7, RoundingMode.HALF_UP)
                                        .stripTrailingZeros(),
                                answer.feedback())
                        : answer)
                .toList();
    }

    private static BigDecimal positive(Answer answer) {
        BigDecimal share = answer.isRight() ? BigDecimal.ONE : answer.weight();
        return share == null || share.signum() < 0 ? BigDecimal.ZERO : share.stripTrailingZeros();
    }

    /**
     * @param mayShare whether several earn the mark together; one that is chosen alone is right only with all of it
     */
    private static List<Option> options(List<Answer> answers, boolean mayShare) {
        List<Option> options = new ArrayList<>();
        for (Answer answer : answers) {
            BigDecimal share = answer.weight();
            BigDecimal weight = answer.isRight() || share == null || share.signum() == 0 ? null : share;
            boolean isCorrect =
                    answer.isRight() || weight != null && weight.signum() > 0 && mayShare && isPartOfAll(answers);
            options.add(
                    new Option("o" + (options.size() + 1), answer.text(), isCorrect, weight, answer.feedback(), false));
        }
        return options;
    }

    /** Without a whole answer the parts are what is right. */
    private static boolean isPartOfAll(List<Answer> answers) {
        return answers.stream().noneMatch(Answer::isRight);
    }

    private static Gap text(List<Answer> answers, boolean hasCase) {
        boolean hasStars = Stars.standForText(answers.stream().map(Answer::text).toList());
        List<String> alternatives = new ArrayList<>();
        List<WeightedText> partials = new ArrayList<>();
        for (Answer answer : answers) {
            String text = hasStars ? answer.text() : Stars.plain(answer.text());
            if (answer.isRight() && answer.feedback() == null) {
                alternatives.add(text);
            } else {
                BigDecimal none = answer.weight() == null ? BigDecimal.ZERO : answer.weight();
                partials.add(new WeightedText(text, answer.isRight() ? BigDecimal.ONE : none, answer.feedback()));
            }
        }
        if (alternatives.isEmpty()) {
            partials.stream()
                    .filter(partial -> partial.weight().compareTo(BigDecimal.ONE) == 0)
                    .findFirst()
                    .ifPresent(partial -> alternatives.add(partial.text()));
        }
        TextRules usual = hasCase ? TextRules.USUAL.withCase() : TextRules.USUAL;
        TextRules rules = hasStars ? usual.withWildcards() : hasCase ? usual : null;
        return new Gap(alternatives, null, null, partials, List.of(), List.of(), false, List.of(), rules);
    }

    private static List<NumberKey> numbers(List<Answer> answers, int line, List<Finding> findings) {
        List<NumberKey> keys = new ArrayList<>();
        for (Answer answer : answers) {
            String number = answer.text().replace(',', '.');
            BigDecimal weight = answer.isRight() ? null : answer.weight();
            if (!answer.isRight() && weight == null) {
                findings.add(Finding.warning("gift-wrong-number-left-out", line, ChoiceKey.shorten(answer.text())));
            } else {
                GiftNumber.of(number, weight, answer.feedback())
                        .ifPresentOrElse(
                                keys::add,
                                () -> findings.add(
                                        Finding.error("number-unreadable", line, ChoiceKey.shorten(answer.text()))));
            }
        }
        return keys;
    }
}
