package io.rizhi.quiz.importing.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Stem and options of a question.
 *
 * @param ticked places of options that carry a √ or 正确答案
 * @param areLabelled false when options stand one per line without letters
 */
record Body(Tags stem, List<String> options, Set<Integer> ticked, boolean areLabelled, List<Finding> findings) {
    private static final Pattern TICK_LAST =
            Pattern.compile("(?<=\\S)\\s*(?:√|[(\\[【]\\s*(?:√|正确答案|正确|对)\\s*[)\\]】])$");

    /** 选项： alone in its line says nothing that the options do not. */
    private static final Pattern OPTIONS_WORD = Pattern.compile("\\n\\s*【?选项】?\\s*[:：]?\\s*$");

    /** Circles and boxes of a printed form. */
    private static final Pattern BULLET = Pattern.compile("^[○〇◯●□■☐▢]\\s*");

    static Body read(List<Line> lines, boolean expectsOptions) {
        Optional<OptionChain> chain = OptionChain.find(lines);
        return chain.map(found -> labelled(lines, found)).orElseGet(() -> unlabelled(lines, expectsOptions));
    }

    private static Body labelled(List<Line> lines, OptionChain chain) {
        OptionLabel first = chain.labels().get(0);
        String before = text(lines, 0, 0, first.line(), first.start());
        Tags stem = Tags.strip(OPTIONS_WORD.matcher(before).replaceFirst(""));
        String[] options = new String[chain.labels().size()];
        Set<Integer> ticked = new TreeSet<>();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < options.length; i++) {
            OptionLabel label = chain.labels().get(i);
            boolean isLast = i + 1 == options.length;
            int toLine = isLast ? lines.size() - 1 : chain.labels().get(i + 1).line();
            int toIndex = isLast ? Integer.MAX_VALUE : chain.labels().get(i + 1).start();
            String text = text(lines, label.line(), label.end(), toLine, toIndex);
            if (isLast && text.contains("\n")) {
                findings.add(Finding.warning(
                        "last-option-runs-on", lines.get(label.line()).number()));
            }
            String plain = withoutTick(text);
            int place = label.letter() - 'A';
            if (label.isTicked() || plain.length() < text.length()) {
                ticked.add(place);
            }
            options[place] = plain;
        }
        for (OptionLabel label : chain.breaks()) {
            findings.add(Finding.error(
                    "option-chain-broken", lines.get(label.line()).number(), String.valueOf(label.letter())));
        }
        return new Body(stem, List.of(options), ticked, true, findings);
    }

    /** 题干(A) [单选题], then one option per line. */
    private static Body unlabelled(List<Line> lines, boolean expectsOptions) {
        List<Line> filled = lines.stream().filter(line -> !line.isBlank()).toList();
        Tags first =
                filled.isEmpty() ? Tags.strip("") : Tags.strip(filled.get(0).text());
        boolean isTagged = first.isTypeLast()
                && (first.type() == DeclaredType.SINGLE
                        || first.type() == DeclaredType.MULTIPLE
                        || first.type() == DeclaredType.TRUE_FALSE);
        if (filled.size() < 3 || !isTagged && !expectsOptions) {
            return new Body(Tags.strip(joined(lines)), List.of(), Set.of(), true, List.of());
        }
        List<String> options = new ArrayList<>();
        Set<Integer> ticked = new TreeSet<>();
        for (Line line : filled.subList(1, filled.size())) {
            String text = BULLET.matcher(line.text()).replaceFirst("");
            String plain = withoutTick(text);
            if (plain.length() < text.length()) {
                ticked.add(options.size());
            }
            options.add(plain);
        }
        List<Finding> findings = isTagged
                ? List.of()
                : List.of(
                        Finding.warning("options-without-letters", filled.get(1).number()));
        return new Body(first, List.copyOf(options), ticked, false, findings);
    }

    private static String joined(List<Line> lines) {
        return lines.stream().filter(line -> !line.isBlank()).map(Line::text).collect(Collectors.joining("\n"));
    }

    private static String withoutTick(String text) {
        Matcher tick = TICK_LAST.matcher(Fold.of(text));
        return tick.find() ? text.substring(0, tick.start()).strip() : text;
    }

    private static String text(List<Line> lines, int fromLine, int fromIndex, int toLine, int toIndex) {
        List<String> parts = new ArrayList<>();
        for (int i = fromLine; i <= toLine && i < lines.size(); i++) {
            String text = lines.get(i).text();
            int from = i == fromLine ? Math.min(fromIndex, text.length()) : 0;
            int to = i == toLine ? Math.min(toIndex, text.length()) : text.length();
            String part = from < to ? Line.of(0, text.substring(from, to)).text() : "";
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join("\n", parts);
    }
}
