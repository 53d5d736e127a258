package io.rizhi.quiz.importing.model;

import io.rizhi.quiz.bank.model.Content;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Fills in marks that only the heading of a section settles, and checks what headings announce. */
final class Marks {
    /** Stands for a mark that the question itself does not state. */
    static final BigDecimal UNSTATED = BigDecimal.ZERO;

    private static final Pattern POINT = Pattern.compile("(?:\\(\\d{1,2}\\)|[①-⑳])");
    private static final Pattern POINT_MARK = Pattern.compile("\\(\\s*(\\d{1,3}(?:\\.\\d)?)\\s*分\\s*\\)\\s*$");
    private static final BigDecimal OTHERWISE = BigDecimal.ONE;

    private final List<Finding> findings = new ArrayList<>();

    /** The sum of what the points of a stem earn when each of them says it; else unstated. */
    static BigDecimal ofPoints(String stem) {
        List<String> points = Fold.of(stem)
                .lines()
                .filter(line -> POINT.matcher(line).lookingAt())
                .toList();
        List<BigDecimal> marks = points.stream()
                .flatMap(point -> POINT_MARK.matcher(point).results().map(mark -> new BigDecimal(mark.group(1))))
                .toList();
        return points.size() > 1 && marks.size() == points.size()
                ? marks.stream().reduce(BigDecimal.ZERO, BigDecimal::add)
                : UNSTATED;
    }

    /** Items with marks; findings about sections are added to the list. */
    static List<ParsedItem> settle(
            List<ParsedItem> items, List<Block> blocks, List<Section> sections, List<Finding> into) {
        Marks marks = new Marks();
        List<ParsedItem> settled = new ArrayList<>(items);
        marks.section(Section.NONE, settled, blocks);
        sections.forEach(section -> marks.section(section, settled, blocks));
        into.addAll(marks.findings);
        return settled;
    }

    private void section(Section section, List<ParsedItem> items, List<Block> blocks) {
        List<Integer> own = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).section() == section) {
                own.add(i);
            }
        }
        if (own.isEmpty()) {
            if (section != Section.NONE) {
                findings.add(Finding.warning("section-empty", section.line(), section.title()));
            }
            return;
        }
        List<Integer> open = own.stream()
                .filter(i -> items.get(i).content().isMarked())
                .filter(i -> items.get(i).content().mark().signum() == 0)
                .toList();
        if (!open.isEmpty()) {
            BigDecimal share = share(section, own, open, items);
            open.forEach(i -> items.set(i, withMark(items.get(i), share)));
        }
        check(section, own, items);
    }

    /** What is left of the section's total in equal parts, if they come out even. */
    private BigDecimal share(Section section, List<Integer> own, List<Integer> open, List<ParsedItem> items) {
        BigDecimal total = section.total();
        int line = items.get(open.get(0)).fromLine();
        if (total == null) {
            findings.add(Finding.warning("mark-not-stated", line, String.valueOf(open.size())));
            return OTHERWISE;
        }
        BigDecimal left = total.subtract(sum(own, items));
        BigDecimal[] parts = left.movePointRight(1).divideAndRemainder(BigDecimal.valueOf(open.size()));
        if (left.signum() <= 0 || parts[1].signum() != 0) {
            findings.add(
                    Finding.warning("mark-not-divisible", section.line(), plain(total), String.valueOf(own.size())));
            return OTHERWISE;
        }
        return parts[0].movePointLeft(1).setScale(1, RoundingMode.UNNECESSARY);
    }

    private void check(Section section, List<Integer> own, List<ParsedItem> items) {
        if (section.count() > 0 && section.count() != own.size()) {
            findings.add(Finding.warning(
                    "section-count-differs",
                    section.line(),
                    String.valueOf(section.count()),
                    String.valueOf(own.size())));
        }
        BigDecimal total = section.total();
        BigDecimal sum = sum(own, items);
        if (total != null && total.compareTo(sum) != 0) {
            findings.add(Finding.warning("section-total-differs", section.line(), plain(total), plain(sum)));
        }
    }

    private static BigDecimal sum(List<Integer> own, List<ParsedItem> items) {
        return own.stream().map(i -> items.get(i).content().mark()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static ParsedItem withMark(ParsedItem item, BigDecimal mark) {
        Content content = item.content();
        return new ParsedItem(
                item.number(), item.fromLine(), item.toLine(), content.withMark(mark), item.findings(), item.policy());
    }
}
